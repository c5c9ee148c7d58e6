-- A person as one board knows her. Each board keeps its own file: the same human being may stand in several.
create table identity_person (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  person_key text check (person_key ~ '^[0-9a-f]{64}$'),
  number_kind text not null check (number_kind in ('PERSONNUMMER', 'COORDINATION', 'TEMPORARY', 'UNKNOWN')),
  number text,
  given_name text not null,
  family_name text not null,
  birth_date date,
  sex text check (sex in ('GIRL', 'BOY', 'OTHER')),
  language text not null default 'sv',
  address text,
  postal_code text,
  place text,
  municipality_code text references organisation_municipality,
  phone text,
  school text,
  protection text not null default 'NONE' check (protection in ('NONE', 'SECRECY_MARK', 'PROTECTED_REGISTRATION', 'FICTITIOUS')),
  version int not null default 0,
  unique (board_id, person_key),
  unique (board_id, id),
  check ((number is null) = (number_kind = 'UNKNOWN')),
  check ((person_key is null) = (number_kind in ('UNKNOWN', 'TEMPORARY')))
);
create index identity_person_board_idx on identity_person (board_id, family_name, given_name);
create index identity_person_municipality_idx on identity_person (municipality_code);
create index identity_person_key_idx on identity_person (person_key);

create table identity_relation (
  board_id uuid not null,
  person_id uuid not null,
  other_id uuid not null check (other_id <> person_id),
  kind text not null check (kind in ('GUARDIAN', 'PARENT', 'SIBLING', 'HOUSEHOLD')),
  primary key (person_id, other_id, kind),
  foreign key (board_id, person_id) references identity_person (board_id, id),
  foreign key (board_id, other_id) references identity_person (board_id, id)
);
create index identity_relation_person_idx on identity_relation (board_id, person_id);
create index identity_relation_other_idx on identity_relation (board_id, other_id);

alter table identity_person enable row level security;
alter table identity_person force row level security;
create policy identity_person_board on identity_person
  using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()));
create policy identity_person_self on identity_person for select
  using (person_key = (select permitted_person()));

alter table identity_relation enable row level security;
alter table identity_relation force row level security;
create policy identity_relation_board on identity_relation
  using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()));

revoke delete, truncate on identity_person from skyddsnat_app;
