-- A notice waits in somebody's tray until she has seen it; the same one waits there once.
create table messaging_notice (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  matter_id uuid not null,
  staff_id uuid not null,
  kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
  about_id uuid not null,
  at timestamptz not null,
  seen_at timestamptz check (seen_at >= at),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, staff_id) references organisation_staff (board_id, id)
);
create index messaging_notice_matter_idx on messaging_notice (board_id, matter_id);
create index messaging_notice_staff_idx on messaging_notice (board_id, staff_id, at desc) where seen_at is null;
create unique index messaging_notice_once_idx on messaging_notice (board_id, staff_id, kind, about_id) where seen_at is null;

-- What goes out by text message or e-mail: never free words, only one of the sentences that say nothing of what it is about.
create table messaging_outgoing (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  channel text not null check (channel in ('SMS', 'EMAIL')),
  address text not null check (length(address) between 3 and 200),
  text text not null check (text in ('LETTER_WAITING', 'ANSWER_WAITING', 'TIME_TO_MEET')),
  language text not null,
  at timestamptz not null,
  sent_at timestamptz check (sent_at >= at)
);
create index messaging_outgoing_board_idx on messaging_outgoing (board_id, at desc);

do $$
declare t text;
begin
  foreach t in array array['messaging_notice', 'messaging_outgoing'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()))', t || '_board', t);
    execute format('revoke delete, truncate on %I from skyddsnat_app', t);
  end loop;
end $$;
