-- A running clock: a promise or a duty with a last moment, a person who answers, and what happened to it.
create table clocks_running (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  clock_id text not null,
  rule_from date not null,
  basis text not null check (basis in ('STATUTORY', 'GUIDELINE', 'POLICY', 'CONFIG')),
  matter_id uuid not null,
  about_id uuid not null,
  owner_id uuid,
  started_at timestamptz not null,
  due_at timestamptz not null,
  unshifted_at timestamptz not null,
  extended_to date,
  extension_reason text,
  paused_since timestamptz,
  paused_seconds bigint not null default 0 check (paused_seconds >= 0),
  stopped_at timestamptz,
  outcome text check (outcome in ('KEPT', 'BROKEN', 'LAPSED', 'MAY_HAVE_RUN_OUT', 'MEASURED')),
  escalated int not null default 0 check (escalated between 0 and 4),
  check ((stopped_at is null) = (outcome is null)),
  check ((extended_to is null) = (extension_reason is null)),
  unique (board_id, id),
  foreign key (board_id, owner_id) references organisation_staff (board_id, id)
);
create unique index clocks_running_once_idx on clocks_running (about_id, clock_id) where stopped_at is null;
create index clocks_running_matter_idx on clocks_running (board_id, matter_id);
create index clocks_running_owner_idx on clocks_running (board_id, owner_id);
create index clocks_running_due_idx on clocks_running (board_id, due_at) where stopped_at is null;
create index clocks_running_kept_idx on clocks_running (board_id, clock_id, outcome);

create table clocks_escalation (
  id uuid primary key,
  board_id uuid not null,
  running_id uuid not null,
  level text not null check (level in ('OWNER', 'LEADER', 'MANAGER', 'BOARD')),
  at timestamptz not null,
  told_id uuid,
  seen_at timestamptz,
  foreign key (board_id, told_id) references organisation_staff (board_id, id),
  foreign key (board_id, running_id) references clocks_running (board_id, id),
  unique (running_id, level)
);
create index clocks_escalation_running_idx on clocks_escalation (board_id, running_id);
create index clocks_escalation_told_idx on clocks_escalation (board_id, told_id) where seen_at is null;

alter table clocks_running enable row level security;
alter table clocks_running force row level security;
create policy clocks_running_board on clocks_running
  using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()));
alter table clocks_escalation enable row level security;
alter table clocks_escalation force row level security;
create policy clocks_escalation_board on clocks_escalation
  using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()));

-- What the public page shows: figures per board, clock and quarter, never a person.
create table clocks_kept_figure (
  board_id uuid not null references organisation_board,
  clock_id text not null,
  quarter date not null,
  kept int not null default 0 check (kept >= 0),
  broken int not null default 0 check (broken >= 0),
  primary key (board_id, clock_id, quarter)
);

-- When somebody must be told next. National, because one watchman goes round for all boards; holds no more than which board to wake.
create table clocks_alarm (
  running_id uuid primary key,
  board_id uuid not null references organisation_board,
  level text not null check (level in ('OWNER', 'LEADER', 'MANAGER', 'BOARD')),
  at timestamptz not null
);
create index clocks_alarm_at_idx on clocks_alarm (at);
create index clocks_alarm_board_idx on clocks_alarm (board_id, at);

revoke delete, truncate on clocks_running, clocks_escalation from skyddsnat_app;
