-- What somebody has begun to write. Only the cookie in her own browser holds the key: without it this is noise.
create table doorway_draft (
  id bytea primary key check (length(id) = 32),
  sealed bytea not null check (length(sealed) <= 262144),
  saved_at timestamptz not null,
  expires_at timestamptz not null
);
create index doorway_draft_expires_idx on doorway_draft (expires_at);
