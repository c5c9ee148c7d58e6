-- What another system has sent, by its own key: the same key always finds the same answer, and never another client's.
-- Nothing of what was sent is kept here, only a digest of it.
create table exchange_received (
  client_id text not null,
  idempotency_key text not null check (length(idempotency_key) between 16 and 64),
  digest bytea not null check (length(digest) = 32),
  receipt_digest bytea check (length(receipt_digest) = 32),
  board_id uuid references organisation_board,
  received_at timestamptz not null,
  primary key (client_id, idempotency_key)
);
create unique index exchange_received_receipt_idx on exchange_received (client_id, receipt_digest);
create index exchange_received_board_idx on exchange_received (board_id);
create index exchange_received_at_idx on exchange_received (received_at);

-- How much a client has sent in a minute; counted in the database so that all nodes count together.
create table exchange_pace (
  client_id text not null,
  minute timestamptz not null,
  calls int not null check (calls > 0),
  primary key (client_id, minute)
);
create index exchange_pace_minute_idx on exchange_pace (minute);
