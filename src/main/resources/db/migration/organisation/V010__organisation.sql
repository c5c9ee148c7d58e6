-- Who answers for whom. No row here is about a person in need; staff are named because a promise needs a name.
create table organisation_region (
  code text primary key check (code ~ '^\d{2}$'),
  name text not null
);

create table organisation_municipality (
  code text primary key check (code ~ '^\d{4}$'),
  name text not null unique,
  region_code text not null references organisation_region,
  population int not null check (population > 0),
  latitude double precision not null,
  longitude double precision not null
);
create index organisation_municipality_region_idx on organisation_municipality (region_code);

create table organisation_postal_area (
  first_code int not null,
  last_code int not null check (last_code >= first_code),
  municipality_code text not null references organisation_municipality,
  primary key (first_code, municipality_code)
);
create index organisation_postal_area_municipality_idx on organisation_postal_area (municipality_code);

create table organisation_board (
  id uuid primary key,
  municipality_code text not null references organisation_municipality,
  name text not null,
  phone text not null,
  unique (municipality_code, name)
);
create index organisation_board_municipality_idx on organisation_board (municipality_code);

create table organisation_unit (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  name text not null,
  kind text not null check (kind in ('RECEPTION', 'INQUIRY', 'ON_CALL', 'BOARD_OFFICE')),
  unique (board_id, name),
  unique (board_id, id)
);

create table organisation_staff (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  unit_id uuid not null,
  login text not null unique,
  name text not null,
  title text not null,
  email text not null,
  roles text[] not null check (cardinality(roles) > 0),
  degree text check (degree in ('SOCIONOM', 'RELEVANT_BACHELOR', 'RECOGNISED_FOREIGN')),
  experience_months int not null default 0 check (experience_months >= 0),
  ends_on date,
  foreign key (board_id, unit_id) references organisation_unit (board_id, id),
  unique (board_id, id)
);
create index organisation_staff_unit_idx on organisation_staff (board_id, unit_id);

create table organisation_competence (
  staff_id uuid not null references organisation_staff,
  field text not null check (field in ('VIOLENCE', 'FGM', 'FORCED_MARRIAGE', 'HONOUR', 'NPF', 'TRAUMA', 'SEXUAL_ABUSE')),
  valid daterange not null,
  exclude using gist (staff_id with =, field with =, valid with &&)
);

-- A queue is where a door leads. It always has a living human being: the trigger below refuses anything else.
create table organisation_queue (
  board_id uuid primary key references organisation_board,
  unit_id uuid not null,
  on_call_unit_id uuid not null,
  foreign key (board_id, unit_id) references organisation_unit (board_id, id),
  foreign key (board_id, on_call_unit_id) references organisation_unit (board_id, id)
);
create index organisation_queue_unit_idx on organisation_queue (board_id, unit_id);
create index organisation_queue_on_call_idx on organisation_queue (board_id, on_call_unit_id);

create table organisation_duty (
  board_id uuid not null,
  unit_id uuid not null,
  staff_id uuid not null,
  on_duty tstzrange not null check (not isempty(on_duty)),
  primary key (unit_id, staff_id, on_duty without overlaps),
  foreign key (board_id, unit_id) references organisation_unit (board_id, id),
  foreign key (board_id, staff_id) references organisation_staff (board_id, id)
);
create index organisation_duty_staff_idx on organisation_duty (board_id, staff_id);
create index organisation_duty_unit_idx on organisation_duty (board_id, unit_id);

-- Who stands in for somebody who is away. A substitute who is the absent one, or an empty time, cannot be saved.
create table organisation_substitute (
  board_id uuid not null,
  staff_id uuid not null,
  substitute_id uuid not null check (substitute_id <> staff_id),
  away tstzrange not null check (not isempty(away) and not upper_inf(away)),
  primary key (staff_id, away without overlaps),
  foreign key (board_id, staff_id) references organisation_staff (board_id, id),
  foreign key (board_id, substitute_id) references organisation_staff (board_id, id)
);
create index organisation_substitute_staff_idx on organisation_substitute (board_id, staff_id);
create index organisation_substitute_substitute_idx on organisation_substitute (board_id, substitute_id);

create function organisation_queue_has_a_human() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from organisation_queue q
     where q.board_id = coalesce(new.board_id, old.board_id)
       and (not exists (select 1 from organisation_staff s
                         where s.unit_id = q.unit_id and (s.ends_on is null or s.ends_on >= current_date))
         or not exists (select 1 from organisation_staff s
                         where s.unit_id = q.on_call_unit_id and (s.ends_on is null or s.ends_on >= current_date)))) then
    raise exception 'the queue of board % would be without an active human being', coalesce(new.board_id, old.board_id)
      using errcode = 'check_violation', constraint = 'organisation_queue_has_a_human';
  end if;
  return null;
end $$;

create constraint trigger organisation_queue_needs_a_human after insert or update on organisation_queue
  deferrable initially deferred for each row execute function organisation_queue_has_a_human();
create constraint trigger organisation_staff_leaves_no_queue_empty after update or delete on organisation_staff
  deferrable initially deferred for each row execute function organisation_queue_has_a_human();
