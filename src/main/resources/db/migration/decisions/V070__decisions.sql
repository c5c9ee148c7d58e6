-- Who may decide what (SoL 30:5–12). Rows have days: the one in force when the decision is made decides.
create table decisions_delegation (
  kind text not null,
  lowest text not null check (lowest in ('HANDLER', 'LEADER', 'MANAGER', 'COMMITTEE', 'BOARD')),
  chair_may boolean not null,
  appealable boolean not null,
  basis text not null,
  valid_from date not null,
  primary key (kind, valid_from)
);
insert into decisions_delegation (kind, lowest, chair_may, appealable, basis, valid_from) values
  ('OWN_APPLICATION', 'LEADER', false, true, 'SoL 3:4, 11:1', '2025-07-01'),
  ('SUPPORT', 'LEADER', false, true, 'SoL 11:1', '2025-07-01'),
  ('CONTACT_PERSON', 'LEADER', false, true, 'SoL 13:7, 11:1', '2025-07-01'),
  ('HVB_PLACEMENT', 'MANAGER', false, true, 'SoL 9:1, 11:1', '2025-07-01'),
  ('FAMILY_HOME_PLACEMENT', 'COMMITTEE', false, true, 'SoL 22:2, 11:1', '2025-07-01'),
  ('FOLLOW_UP', 'LEADER', false, false, 'SoL 23:1', '2025-07-01'),
  ('LVU_APPLICATION', 'COMMITTEE', false, false, 'LVU 4', '2025-07-01'),
  ('LVU_IMMEDIATE_CUSTODY', 'COMMITTEE', true, true, 'LVU 6', '2025-07-01'),
  ('BAN_OTHERS_CHILDREN', 'BOARD', false, true, 'SoL 18:11', '2025-07-01'),
  ('APPEAL_DISMISSED', 'LEADER', false, true, 'FL 45', '2025-07-01'),
  ('DECISION_DEMAND_REFUSED', 'LEADER', false, true, 'FL 12', '2025-07-01');

-- A proposal holds everything that the law asks a written decision to show (FL 31, 32); none of it may be empty.
create table decisions_proposal (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  matter_id uuid not null,
  kind text not null,
  verdict text not null check (verdict in ('GRANTED', 'REFUSED', 'DECIDED')),
  about_id uuid,
  decision text not null check (length(btrim(decision)) between 1 and 4000),
  facts text not null check (length(btrim(facts)) between 1 and 20000),
  provisions text not null check (length(btrim(provisions)) between 1 and 1000),
  reasons text not null check (length(btrim(reasons)) between 1 and 20000),
  plain_words text not null check (length(btrim(plain_words)) between 1 and 4000),
  heard text not null check (length(btrim(heard)) between 1 and 4000),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  constraint decisions_dismissal_is_about_an_appeal check ((kind = 'APPEAL_DISMISSED') = (about_id is not null)),
  unique (board_id, id),
  unique (board_id, id, proposed_by, kind),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, proposed_by) references organisation_staff (board_id, id)
);
create index decisions_proposal_matter_idx on decisions_proposal (board_id, matter_id, proposed_at desc);
create index decisions_proposal_proposer_idx on decisions_proposal (board_id, proposed_by);

-- Four eyes: read once, and never by the one who proposed.
create table decisions_review (
  board_id uuid not null,
  proposal_id uuid not null,
  proposed_by uuid not null,
  kind text not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  approved boolean not null,
  words text not null check (length(words) <= 4000),
  primary key (board_id, proposal_id),
  unique (board_id, proposal_id, approved),
  foreign key (board_id, proposal_id, proposed_by, kind) references decisions_proposal (board_id, id, proposed_by, kind),
  foreign key (board_id, reviewed_by) references organisation_staff (board_id, id),
  constraint decisions_reviewed_by_another check (reviewed_by <> proposed_by),
  constraint decisions_returned_with_words check (approved or length(btrim(words)) > 0)
);
create index decisions_review_proposal_idx on decisions_review (board_id, proposal_id, proposed_by, kind);
create index decisions_review_reviewer_idx on decisions_review (board_id, reviewed_by);

-- A decision stands on one approved proposal, and each proposal carries one decision at most.
create table decisions_decision (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  matter_id uuid not null,
  proposal_id uuid not null,
  proposed_by uuid not null,
  kind text not null,
  approved boolean not null default true check (approved),
  level text not null check (level in ('HANDLER', 'LEADER', 'MANAGER', 'COMMITTEE', 'BOARD', 'CHAIR')),
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  meeting_on date,
  present text,
  unique (board_id, id),
  unique (board_id, matter_id, id),
  constraint decisions_one_decision_per_proposal unique (board_id, proposal_id),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  foreign key (board_id, proposal_id, proposed_by, kind) references decisions_proposal (board_id, id, proposed_by, kind),
  foreign key (board_id, proposal_id, approved) references decisions_review (board_id, proposal_id, approved),
  foreign key (board_id, decided_by) references organisation_staff (board_id, id),
  constraint decisions_decided_by_another check (decided_by <> proposed_by),
  constraint decisions_committee_has_a_meeting check ((level in ('COMMITTEE', 'BOARD')) = (meeting_on is not null and length(btrim(present)) > 0))
);
create index decisions_decision_matter_idx on decisions_decision (board_id, matter_id, decided_at desc);
create index decisions_decision_proposal_idx on decisions_decision (board_id, proposal_id, proposed_by, kind);
create index decisions_decision_review_idx on decisions_decision (board_id, proposal_id, approved);
create index decisions_decision_decider_idx on decisions_decision (board_id, decided_by);

-- One letter to each recipient, who is named. A protected person's goes by safe ways only; where anybody is protected a second person has looked.
create table decisions_letter (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  matter_id uuid not null,
  decision_id uuid not null,
  recipient_id uuid not null,
  recipient_key text check (recipient_key ~ '^[0-9a-f]{64}$'),
  recipient_role text not null check (recipient_role in ('CHILD', 'GUARDIAN')),
  recipient_protected boolean not null,
  needs_second boolean not null,
  language text not null,
  way text not null check (way in ('SECURE_MAILBOX', 'FORWARDING', 'POST', 'IN_PERSON')),
  document_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz check (approved_at >= made_at),
  dispatched_at timestamptz check (dispatched_at >= made_at),
  dispatched_by uuid,
  received_at timestamptz,
  received_how text check (received_how in ('CONFIRMED', 'SERVICE')),
  unique (board_id, id),
  unique (board_id, matter_id, decision_id, id),
  constraint decisions_one_letter_per_recipient unique (board_id, decision_id, recipient_id),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  constraint decisions_letter_of_the_same_matter foreign key (board_id, matter_id, decision_id) references decisions_decision (board_id, matter_id, id),
  foreign key (board_id, recipient_id) references identity_person (board_id, id),
  foreign key (board_id, document_id) references documents_document (board_id, id),
  foreign key (board_id, made_by) references organisation_staff (board_id, id),
  foreign key (board_id, approved_by) references organisation_staff (board_id, id),
  foreign key (board_id, dispatched_by) references organisation_staff (board_id, id),
  constraint decisions_protected_by_safe_ways check (not recipient_protected or way in ('SECURE_MAILBOX', 'FORWARDING')),
  constraint decisions_protected_needs_second check (not recipient_protected or needs_second),
  constraint decisions_not_out_before_second_pair_of_eyes check (dispatched_at is null or not needs_second or approved_by is not null),
  constraint decisions_approved_by_another check (approved_by <> made_by),
  constraint decisions_received_after_dispatch check (received_at is null or dispatched_at is not null and received_at >= dispatched_at),
  check ((approved_by is null) = (approved_at is null)),
  check ((dispatched_by is null) = (dispatched_at is null)),
  check ((received_at is null) = (received_how is null))
);
create index decisions_letter_matter_idx on decisions_letter (board_id, matter_id);
create index decisions_letter_decision_idx on decisions_letter (board_id, matter_id, decision_id);
create index decisions_letter_recipient_idx on decisions_letter (board_id, recipient_id);
create index decisions_letter_key_idx on decisions_letter (recipient_key);
create index decisions_letter_document_idx on decisions_letter (board_id, document_id);
create index decisions_letter_maker_idx on decisions_letter (board_id, made_by);
create index decisions_letter_approver_idx on decisions_letter (board_id, approved_by);
create index decisions_letter_sender_idx on decisions_letter (board_id, dispatched_by);

-- Leads from the code on a letter to its board, before any board is open. Holds a fingerprint and four ids, nothing about anybody.
-- The recipient's is there so that the trail says whose letter was opened.
create table decisions_code (
  fingerprint bytea primary key check (octet_length(fingerprint) = 32),
  board_id uuid not null references organisation_board,
  matter_id uuid not null,
  letter_id uuid not null unique,
  recipient_id uuid not null
);
create index decisions_code_board_idx on decisions_code (board_id);

-- An appeal is followed until the person knows how it ended.
create table decisions_appeal (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  matter_id uuid not null,
  decision_id uuid not null,
  letter_id uuid,
  by_whom text not null check (by_whom in ('CHILD', 'GUARDIAN', 'OTHER')),
  how text not null check (how in ('BUTTON', 'PAPER', 'SPOKEN')),
  words text not null check (length(words) <= 20000),
  came_in_at timestamptz not null,
  in_time boolean,
  checked_by uuid,
  checked_at timestamptz,
  dismissed_by_decision uuid,
  court text,
  forwarded_at timestamptz check (forwarded_at >= came_in_at),
  forwarded_by uuid,
  answer text check (answer in ('UPHELD', 'CHANGED', 'SENT_BACK', 'DISMISSED')),
  answer_words text check (length(answer_words) between 1 and 4000),
  answered_on date,
  told_at timestamptz,
  told_by uuid,
  unique (board_id, id),
  unique (board_id, matter_id, id),
  foreign key (board_id, matter_id) references cases_matter (board_id, id),
  constraint decisions_appeal_of_the_same_matter foreign key (board_id, matter_id, decision_id) references decisions_decision (board_id, matter_id, id),
  constraint decisions_appeal_of_the_same_letter foreign key (board_id, matter_id, decision_id, letter_id) references decisions_letter (board_id, matter_id, decision_id, id),
  foreign key (board_id, checked_by) references organisation_staff (board_id, id),
  foreign key (board_id, forwarded_by) references organisation_staff (board_id, id),
  foreign key (board_id, told_by) references organisation_staff (board_id, id),
  constraint decisions_dismissed_in_the_same_matter foreign key (board_id, matter_id, dismissed_by_decision) references decisions_decision (board_id, matter_id, id),
  check ((in_time is null) = (checked_at is null) and (in_time is null) = (checked_by is null)),
  constraint decisions_only_late_appeals_are_dismissed check (dismissed_by_decision is null or in_time is false and forwarded_at is null),
  constraint decisions_forwarded_in_time_only check (forwarded_at is null or in_time is true and court is not null and forwarded_by is not null),
  constraint decisions_answered_after_forwarding check (answer is null or forwarded_at is not null),
  check ((answer is null) = (answered_on is null) and (answer is null) = (answer_words is null)),
  constraint decisions_told_after_answer check (told_at is null or answer is not null or dismissed_by_decision is not null)
);
create unique index decisions_appeal_once_per_letter_idx on decisions_appeal (board_id, letter_id) where letter_id is not null;
create index decisions_appeal_matter_idx on decisions_appeal (board_id, matter_id);
create index decisions_appeal_decision_idx on decisions_appeal (board_id, matter_id, decision_id);
create index decisions_appeal_letter_idx on decisions_appeal (board_id, matter_id, decision_id, letter_id);
create index decisions_appeal_checker_idx on decisions_appeal (board_id, checked_by);
create index decisions_appeal_sender_idx on decisions_appeal (board_id, forwarded_by);
create index decisions_appeal_teller_idx on decisions_appeal (board_id, told_by);
create index decisions_appeal_dismissal_idx on decisions_appeal (board_id, matter_id, dismissed_by_decision);

alter table decisions_proposal add constraint decisions_dismissal_in_the_same_matter
  foreign key (board_id, matter_id, about_id) references decisions_appeal (board_id, matter_id, id);
create index decisions_proposal_about_idx on decisions_proposal (board_id, matter_id, about_id);

do $$
declare t text;
begin
  foreach t in array array['decisions_proposal', 'decisions_review', 'decisions_decision', 'decisions_letter', 'decisions_appeal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()))', t || '_board', t);
    execute format('revoke delete, truncate on %I from skyddsnat_app', t);
  end loop;
  revoke update on decisions_proposal, decisions_review, decisions_decision, decisions_code from skyddsnat_app;
  revoke delete, truncate on decisions_code from skyddsnat_app;
  revoke insert, update, delete, truncate on decisions_delegation from skyddsnat_app;
end $$;
create policy decisions_letter_self on decisions_letter for select using (recipient_key = (select permitted_person()));
