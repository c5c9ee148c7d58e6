-- Only the demo writes here: how far its time has been turned, and which municipality's made-up half year has been played.
create table demo_clock (
  only_one boolean primary key default true check (only_one),
  ahead_seconds bigint not null check (ahead_seconds >= 0),
  turned_from timestamptz not null
);

create table demo_play (
  municipality_code text primary key references organisation_municipality,
  seed bigint not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  acts int not null default 0 check (acts >= 0),
  refused int not null default 0 check (refused >= 0)
);
