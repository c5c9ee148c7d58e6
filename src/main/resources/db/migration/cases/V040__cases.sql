-- A matter: what one board does for one child. It has an owner at every moment, or it waits in a queue with a human at the end of it.
create table cases_matter (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  number text not null,
  child_id uuid not null,
  unit_id uuid not null,
  owner_id uuid,
  stage text not null check (stage in ('REPORTED', 'PRELIMINARY', 'INQUIRY', 'MEASURE', 'CLOSED')),
  origin text not null check (origin in ('REPORT', 'APPLICATION', 'OWN_OBSERVATION')),
  voluntary boolean not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 0,
  unique (board_id, number),
  unique (board_id, id),
  foreign key (board_id, child_id) references identity_person (board_id, id),
  foreign key (board_id, unit_id) references organisation_unit (board_id, id),
  foreign key (board_id, owner_id) references organisation_staff (board_id, id),
  check ((closed_at is not null) = (stage = 'CLOSED')),
  check (owner_id is not null or stage = 'REPORTED')
);
create unique index cases_matter_one_open_per_child_idx on cases_matter (board_id, child_id) where stage <> 'CLOSED';
create index cases_matter_child_idx on cases_matter (board_id, child_id);
create index cases_matter_owner_idx on cases_matter (board_id, owner_id) where stage <> 'CLOSED';
create index cases_matter_unit_idx on cases_matter (board_id, unit_id) where stage <> 'CLOSED';

create table cases_number_series (
  board_id uuid not null references organisation_board,
  year int not null,
  last int not null,
  primary key (board_id, year)
);

create table cases_ownership (
  id uuid primary key,
  board_id uuid not null,
  matter_id uuid not null,
  owner_id uuid not null,
  held tstzrange not null,
  given_by uuid,
  exclude using gist (matter_id with =, held with &&),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, owner_id) references organisation_staff (board_id, id)
);
create index cases_ownership_matter_idx on cases_ownership (board_id, matter_id);
create index cases_ownership_owner_idx on cases_ownership (board_id, owner_id);

-- A hand-over holds until the receiver has signed for it; the giver owns the matter until then.
create table cases_handover (
  id uuid primary key,
  board_id uuid not null,
  matter_id uuid not null,
  from_id uuid not null,
  to_id uuid not null check (to_id <> from_id),
  message text not null,
  offered_at timestamptz not null,
  answered_at timestamptz,
  accepted boolean,
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, from_id) references organisation_staff (board_id, id),
  foreign key (board_id, to_id) references organisation_staff (board_id, id),
  check ((answered_at is null) = (accepted is null))
);
create unique index cases_handover_one_open_idx on cases_handover (matter_id) where answered_at is null;
create index cases_handover_matter_idx on cases_handover (board_id, matter_id);
create index cases_handover_to_idx on cases_handover (board_id, to_id) where answered_at is null;
create index cases_handover_from_idx on cases_handover (board_id, from_id);

-- The journal only grows. A correction is a new entry that points at the one it corrects; both stay readable.
create table cases_journal_entry (
  id uuid primary key,
  board_id uuid not null,
  matter_id uuid not null,
  at timestamptz not null,
  happened_on date not null,
  author_id uuid,
  author_name text not null,
  kind text not null check (kind in ('NOTE', 'CALL', 'MEETING', 'HOME_VISIT', 'CHILD_TALK', 'REPORT', 'ASSESSMENT', 'DECISION', 'LETTER', 'HAND_OVER', 'SYSTEM')),
  text text not null check (length(text) between 1 and 20000),
  voluntary_contact boolean,
  corrects_id uuid,
  unique (board_id, matter_id, id),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, matter_id, corrects_id) references cases_journal_entry (board_id, matter_id, id),
  foreign key (board_id, author_id) references organisation_staff (board_id, id)
);
create index cases_journal_entry_matter_idx on cases_journal_entry (board_id, matter_id, at desc);
create unique index cases_journal_entry_corrected_once_idx on cases_journal_entry (board_id, matter_id, corrects_id) where corrects_id is not null;
create index cases_journal_entry_author_idx on cases_journal_entry (board_id, author_id);
revoke update, delete, truncate on cases_journal_entry from skyddsnat_app;

create table cases_draft (
  board_id uuid not null,
  matter_id uuid not null,
  author_id uuid not null,
  form text not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  primary key (matter_id, author_id, form),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, author_id) references organisation_staff (board_id, id)
);
create index cases_draft_matter_idx on cases_draft (board_id, matter_id);
create index cases_draft_author_idx on cases_draft (board_id, author_id);

-- Minutes spent talking with the child herself (VX1), and whether the talk was in private (G48).
create table cases_child_talk (
  id uuid primary key,
  board_id uuid not null,
  matter_id uuid not null,
  child_id uuid not null,
  staff_id uuid not null,
  on_day date not null,
  minutes int not null check (minutes between 1 and 600),
  in_private boolean not null,
  noted_at timestamptz not null,
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, child_id) references identity_person (board_id, id),
  foreign key (board_id, staff_id) references organisation_staff (board_id, id)
);
create index cases_child_talk_matter_idx on cases_child_talk (board_id, matter_id);
create index cases_child_talk_staff_idx on cases_child_talk (board_id, staff_id, on_day);
create index cases_child_talk_child_idx on cases_child_talk (board_id, child_id);

do $$
declare t text;
begin
  foreach t in array array['cases_matter','cases_ownership','cases_handover','cases_journal_entry','cases_draft','cases_child_talk','cases_number_series'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()))', t || '_board', t);
  end loop;
end $$;

-- What has been done for a child is never undone by taking the row away; a talk is noted once.
revoke delete, truncate on cases_matter, cases_ownership, cases_handover, cases_child_talk from skyddsnat_app;
revoke update on cases_child_talk, cases_ownership from skyddsnat_app;
grant update (held) on cases_ownership to skyddsnat_app;
