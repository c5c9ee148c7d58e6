-- A child's inquiry (SoL 20:3). It cannot be closed without what the law and our promise ask for; the database refuses it too.
create table investigations_inquiry (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  matter_id uuid not null,
  opened_at timestamptz not null,
  told_at timestamptz,
  told_how text check (length(told_how) between 1 and 4000),
  withheld_reason text check (length(withheld_reason) between 1 and 4000),
  best_interest text check (length(best_interest) between 1 and 20000),
  child_chance text check (child_chance in ('OFFERED', 'HELD', 'DECLINED')),
  child_words text check (length(child_words) between 1 and 20000),
  private_talk_on date,
  no_talk_reason text check (length(no_talk_reason) between 1 and 4000),
  disability text not null default 'NOT_ANSWERED' check (disability in ('NOT_ANSWERED', 'NO', 'YES')),
  reader_id uuid,
  reader_asked_by uuid,
  reader_asked_at timestamptz,
  read_at timestamptz check (read_at >= reader_asked_at),
  reader_view text check (length(reader_view) between 1 and 20000),
  outcome text check (outcome in ('SUPPORT', 'NO_SUPPORT', 'LVU_APPLICATION')),
  follow_up boolean not null default false,
  closed_at timestamptz check (closed_at >= opened_at),
  closed_by uuid,
  version int not null default 0,
  unique (board_id, id),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, reader_id) references organisation_staff (board_id, id),
  foreign key (board_id, reader_asked_by) references organisation_staff (board_id, id),
  foreign key (board_id, closed_by) references organisation_staff (board_id, id),
  check (reader_id <> reader_asked_by),
  check ((reader_id is null) = (reader_asked_at is null) and (reader_id is null) = (reader_asked_by is null)),
  check ((read_at is null) = (reader_view is null)),
  check ((child_chance is null) = (child_words is null)),
  check (told_how is null or withheld_reason is null),
  check ((told_at is null) = (told_how is null and withheld_reason is null)),
  check ((closed_at is null) = (outcome is null) and (closed_at is null) = (closed_by is null)),
  check (follow_up is false or outcome = 'NO_SUPPORT'),
  constraint investigations_not_closed_without_best_interest check (closed_at is null or best_interest is not null),
  constraint investigations_not_closed_without_child_view check (closed_at is null or child_chance is not null),
  constraint investigations_not_closed_without_private_talk check (closed_at is null or private_talk_on is not null or no_talk_reason is not null),
  constraint investigations_not_closed_without_information check (closed_at is null or told_at is not null),
  constraint investigations_not_closed_without_second_reader check (closed_at is null or disability = 'NO' and (reader_id is null or read_at is not null) or disability = 'YES' and read_at is not null)
);
create unique index investigations_one_open_idx on investigations_inquiry (board_id, matter_id) where closed_at is null;
create index investigations_inquiry_matter_idx on investigations_inquiry (board_id, matter_id, opened_at desc);
create index investigations_inquiry_reader_idx on investigations_inquiry (board_id, reader_id);
create index investigations_inquiry_asker_idx on investigations_inquiry (board_id, reader_asked_by);
create index investigations_inquiry_closer_idx on investigations_inquiry (board_id, closed_by);

create table investigations_prolongation (
  id uuid primary key,
  board_id uuid not null,
  inquiry_id uuid not null,
  until date not null,
  reason text not null check (length(reason) between 1 and 4000),
  decided_by uuid not null,
  at timestamptz not null,
  foreign key (board_id, inquiry_id) references investigations_inquiry (board_id, id),
  foreign key (board_id, decided_by) references organisation_staff (board_id, id)
);
create index investigations_prolongation_inquiry_idx on investigations_prolongation (board_id, inquiry_id);
create index investigations_prolongation_decider_idx on investigations_prolongation (board_id, decided_by);

do $$
declare t text;
begin
  foreach t in array array['investigations_inquiry', 'investigations_prolongation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()))', t || '_board', t);
    execute format('revoke delete, truncate on %I from skyddsnat_app', t);
  end loop;
  revoke update on investigations_prolongation from skyddsnat_app;
end $$;
