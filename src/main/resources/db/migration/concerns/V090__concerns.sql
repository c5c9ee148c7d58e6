-- What came in through a door, about whom, and what a named human did with it. Nothing here is ever deleted by the application.
create table concerns_report (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  channel text not null check (channel in ('PUBLIC_WEB', 'PROFESSIONAL_WEB', 'CHILD', 'PHONE', 'LETTER', 'VISIT', 'SYSTEM', 'SYNTHETIC')),
  kind text not null check (kind in ('WORRY', 'OWN_WORDS', 'OWN_APPLICATION')),
  worry text not null check (length(worry) between 1 and 10000),
  danger_now boolean not null,
  routed_by text not null check (routed_by in ('HOME_STATED', 'HOME_POSTAL_CODE', 'HOME_ADDRESS', 'WHERE_NOW', 'PLACE_CHOSEN', 'NOBODY_KNEW')),
  reporter_kind text not null check (reporter_kind in ('ANONYMOUS', 'PRIVATE', 'PROFESSIONAL', 'CHILD')),
  wants_feedback boolean not null default false,
  registered_by uuid,
  received_at timestamptz not null,
  noted_at timestamptz not null,
  unique (board_id, id),
  foreign key (board_id, registered_by) references organisation_staff (board_id, id),
  check (received_at <= noted_at),
  -- Feedback is owed to professionals only (SoL 19:6, OSL 26:9 a).
  check (not wants_feedback or reporter_kind = 'PROFESSIONAL'),
  check (kind = 'WORRY' or reporter_kind = 'CHILD')
);
create index concerns_report_registered_idx on concerns_report (board_id, registered_by);
create index concerns_report_received_idx on concerns_report (board_id, received_at);

-- Who the reporter is, apart from what she told (OSL 26:5): read by an act of its own, never together with the report.
create table concerns_reporter (
  report_id uuid primary key,
  board_id uuid not null,
  name text,
  phone text,
  email text,
  organisation text,
  profession text,
  reach text,
  foreign key (board_id, report_id) references concerns_report (board_id, id),
  check (coalesce(name, phone, email, organisation, profession, reach) is not null)
);
create index concerns_reporter_report_idx on concerns_reporter (board_id, report_id);

create table concerns_concern (
  id uuid primary key,
  board_id uuid not null,
  report_id uuid not null,
  matter_id uuid not null,
  child_id uuid not null,
  state text not null default 'RECEIVED' check (state in ('RECEIVED', 'SEEN', 'ASSESSED', 'DECIDED')),
  during_inquiry boolean not null,
  received_at timestamptz not null,
  told text,
  age_told int check (age_told between 0 and 25),
  whereabouts text,
  seen_at timestamptz,
  seen_by uuid,
  protection_needed boolean,
  protection_reason text check (length(protection_reason) between 1 and 4000),
  protection_at timestamptz,
  protection_by uuid,
  proposal_reason text check (length(proposal_reason) between 1 and 4000),
  proposed_at timestamptz,
  proposed_by uuid,
  pattern_statement text check (length(pattern_statement) between 1 and 4000),
  reports_in_a_year int not null check (reports_in_a_year >= 1),
  outcome text check (outcome in ('OPENED', 'NOT_OPENED', 'LINKED', 'SYNTHETIC')),
  decision_reason text check (length(decision_reason) between 1 and 4000),
  decided_at timestamptz,
  decided_by uuid,
  feedback_at timestamptz,
  feedback_by uuid,
  feedback_withheld text check (length(feedback_withheld) between 1 and 4000),
  unique (board_id, id),
  unique (report_id, child_id),
  foreign key (board_id, report_id) references concerns_report (board_id, id),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, child_id) references identity_person (board_id, id),
  foreign key (board_id, seen_by) references organisation_staff (board_id, id),
  foreign key (board_id, protection_by) references organisation_staff (board_id, id),
  foreign key (board_id, proposed_by) references organisation_staff (board_id, id),
  foreign key (board_id, decided_by) references organisation_staff (board_id, id),
  foreign key (board_id, feedback_by) references organisation_staff (board_id, id),
  -- Seen means by a named human; assessed means yes or no with reason, person and time; decided means by somebody.
  check (num_nulls(seen_at, seen_by) in (0, 2)),
  check (num_nulls(protection_needed, protection_reason, protection_at, protection_by) in (0, 4)),
  check (num_nulls(proposal_reason, proposed_at, proposed_by) in (0, 3)),
  check (num_nulls(outcome, decided_at) in (0, 2)),
  check ((outcome is null) = (state <> 'DECIDED')),
  check (outcome is null or outcome = 'SYNTHETIC' or decided_by is not null),
  check (state = 'RECEIVED' or seen_by is not null or outcome = 'SYNTHETIC'),
  check (state in ('RECEIVED', 'SEEN') or protection_by is not null or outcome = 'SYNTHETIC'),
  check (seen_at >= received_at and protection_at >= seen_at and decided_at >= protection_at),
  -- Not to open: with a reason, proposed by one and decided by another.
  check (outcome <> 'NOT_OPENED' or (decision_reason is not null and proposed_by is not null and proposed_by <> decided_by)),
  -- The third report within a year is not decided without a word on the pattern.
  check (reports_in_a_year < 3 or outcome is null or outcome in ('LINKED', 'SYNTHETIC') or pattern_statement is not null),
  check (feedback_at is null or feedback_by is not null),
  check (feedback_at is null or outcome is not null)
);
create index concerns_concern_matter_idx on concerns_concern (board_id, matter_id, received_at desc);
create index concerns_concern_child_idx on concerns_concern (board_id, child_id, received_at desc);
create index concerns_concern_report_idx on concerns_concern (board_id, report_id);
create index concerns_concern_unread_idx on concerns_concern (board_id, received_at) where state = 'RECEIVED';
create index concerns_concern_seen_by_idx on concerns_concern (board_id, seen_by);
create index concerns_concern_protection_by_idx on concerns_concern (board_id, protection_by);
create index concerns_concern_proposed_by_idx on concerns_concern (board_id, proposed_by);
create index concerns_concern_decided_by_idx on concerns_concern (board_id, decided_by);
create index concerns_concern_feedback_by_idx on concerns_concern (board_id, feedback_by);

-- Where it waits until a human has seen it.
create table concerns_queue_item (
  concern_id uuid primary key,
  board_id uuid not null,
  unit_id uuid not null,
  entered_at timestamptz not null,
  seen_at timestamptz,
  seen_by uuid,
  foreign key (board_id, concern_id) references concerns_concern (board_id, id),
  foreign key (board_id, unit_id) references organisation_unit (board_id, id),
  foreign key (board_id, seen_by) references organisation_staff (board_id, id)
);
create index concerns_queue_item_concern_idx on concerns_queue_item (board_id, concern_id);
create index concerns_queue_item_unit_idx on concerns_queue_item (board_id, unit_id);
create index concerns_queue_item_waiting_idx on concerns_queue_item (board_id, entered_at) where seen_at is null;
create index concerns_queue_item_seen_by_idx on concerns_queue_item (board_id, seen_by);

-- A code opens a receipt without log-in; only its fingerprint is kept, and nothing here is about anyone.
create table concerns_receipt (
  code_hash bytea not null check (length(code_hash) = 32),
  board_id uuid not null,
  report_id uuid not null unique,
  received_at timestamptz not null,
  primary key (code_hash, board_id),
  foreign key (board_id, report_id) references concerns_report (board_id, id)
);
create index concerns_receipt_report_idx on concerns_receipt (board_id, report_id);

-- The secret that turns a sender's own key into a receipt's code, so that a retry gives the same receipt.
create table concerns_receipt_secret (
  one boolean primary key default true check (one),
  secret bytea not null check (length(secret) = 32)
);
insert into concerns_receipt_secret (secret) values (sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
revoke insert, update, delete, truncate on concerns_receipt_secret from skyddsnat_app;

-- Somebody with more say has to know: told until she has answered for it.
create table concerns_alert (
  id uuid primary key,
  board_id uuid not null,
  concern_id uuid not null,
  kind text not null check (kind in ('NEEDS_PROTECTION', 'THIRD_REPORT', 'DANGER_NOW')),
  role text not null check (role in ('DUTY_OFFICER', 'TEAM_LEADER', 'MANAGER')),
  raised_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  unique (concern_id, kind, role),
  foreign key (board_id, concern_id) references concerns_concern (board_id, id),
  foreign key (board_id, answered_by) references organisation_staff (board_id, id),
  check (num_nulls(answered_at, answered_by) in (0, 2))
);
create index concerns_alert_concern_idx on concerns_alert (board_id, concern_id);
create index concerns_alert_waiting_idx on concerns_alert (board_id, role) where answered_at is null;
create index concerns_alert_answered_by_idx on concerns_alert (board_id, answered_by);

-- National: that a board has had a report on a child, and which month; no name, no number, no content.
create table concerns_trace (
  person_key text not null check (person_key ~ '^[0-9a-f]{64}$'),
  board_id uuid not null references organisation_board,
  month date not null check (extract(day from month) = 1),
  primary key (person_key, board_id, month)
);
create index concerns_trace_board_idx on concerns_trace (board_id);
revoke update, truncate on concerns_trace from skyddsnat_app;
alter table concerns_trace enable row level security;
alter table concerns_trace force row level security;
create policy concerns_trace_read on concerns_trace for select using ((select permitted_board()) is not null);
create policy concerns_trace_add on concerns_trace for insert with check (board_id = (select permitted_board()));
create policy concerns_trace_drop on concerns_trace for delete using (board_id = (select permitted_board()));

revoke delete, truncate on concerns_report, concerns_reporter, concerns_concern, concerns_queue_item, concerns_receipt, concerns_alert from skyddsnat_app;
revoke update on concerns_reporter, concerns_receipt from skyddsnat_app;

do $$
declare t text;
begin
  foreach t in array array['concerns_report','concerns_reporter','concerns_concern','concerns_queue_item','concerns_alert'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()))', t || '_board', t);
  end loop;
end $$;
