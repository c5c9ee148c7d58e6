-- What watches over the house itself. Nothing here is about a person in need: ids, counts, and the names of duties and doors.

-- What the system does by itself, and when it last did.
create table vigil_duty (
  name text primary key,
  every_seconds bigint not null check (every_seconds > 0),
  known_since timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  succeeded_at timestamptz,
  result text,
  failure text
);

-- Something does not add up, or somebody waits too long. Open until the cause is gone or a named human has answered for it.
create table vigil_alarm (
  id uuid primary key,
  kind text not null,
  board_id uuid references organisation_board,
  object_id uuid,
  about text,
  raised_at timestamptz not null,
  last_seen_at timestamptz not null,
  closed_at timestamptz,
  answered_by uuid,
  answer text check (length(answer) between 1 and 2000),
  unique (board_id, id),
  foreign key (board_id, answered_by) references organisation_staff (board_id, id),
  check ((answered_by is null) = (answer is null)),
  check (answered_by is null or closed_at is not null)
);
create unique index vigil_alarm_open_idx on vigil_alarm (kind, board_id, object_id, about) nulls not distinct where closed_at is null;
create index vigil_alarm_board_idx on vigil_alarm (board_id, raised_at);
create index vigil_alarm_answered_idx on vigil_alarm (board_id, answered_by);
revoke delete, truncate on vigil_alarm from skyddsnat_app;

-- Who was told of it, and when she saw it.
create table vigil_notice (
  alarm_id uuid not null,
  board_id uuid not null,
  staff_id uuid not null,
  told_at timestamptz not null,
  seen_at timestamptz,
  primary key (alarm_id, staff_id),
  foreign key (board_id, alarm_id) references vigil_alarm (board_id, id),
  foreign key (board_id, staff_id) references organisation_staff (board_id, id)
);
create index vigil_notice_staff_idx on vigil_notice (board_id, staff_id) where seen_at is null;
create index vigil_notice_alarm_idx on vigil_notice (board_id, alarm_id);
create index vigil_notice_told_idx on vigil_notice (board_id, staff_id);

-- How much there was at the last round. Nothing is ever taken away, so no count may fall.
create table vigil_ledger (
  board_id uuid primary key references organisation_board,
  receipts bigint not null,
  reports bigint not null,
  concerns bigint not null,
  queue_items bigint not null,
  counted_at timestamptz not null
);

-- When a made-up report last came all the way through a door to the board's queue.
create table vigil_door (
  board_id uuid not null references organisation_board,
  door text not null,
  tried_at timestamptz not null,
  proven_at timestamptz,
  primary key (board_id, door)
);

-- A stand-in who has left before the time is out, or a time that is over, cannot be saved.
create function vigil_substitute_works() returns trigger language plpgsql as $$
begin
  if upper(new.away) <= now() or exists (
    select 1 from organisation_staff s
     where s.id = new.substitute_id and s.ends_on < (upper(new.away) at time zone 'Europe/Stockholm')::date) then
    raise exception 'the stand-in of % would not work through the whole time', new.staff_id
      using errcode = 'check_violation', constraint = 'vigil_substitute_works';
  end if;
  return new;
end $$;
create trigger vigil_substitute_works before insert or update on organisation_substitute
  for each row execute function vigil_substitute_works();

-- A queue whose duty list leads to nobody cannot be saved.
create function vigil_queue_has_somebody_on_duty() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from organisation_queue q
     where q.board_id = old.board_id
       and (not exists (select 1 from organisation_duty d where d.unit_id = q.unit_id and d.on_duty @> now())
         or not exists (select 1 from organisation_duty d where d.unit_id = q.on_call_unit_id and d.on_duty @> now()))) then
    raise exception 'the queue of board % would have nobody on duty', old.board_id
      using errcode = 'check_violation', constraint = 'vigil_queue_has_somebody_on_duty';
  end if;
  return null;
end $$;
create constraint trigger vigil_queue_keeps_somebody_on_duty after update or delete on organisation_duty
  deferrable initially deferred for each row execute function vigil_queue_has_somebody_on_duty();
