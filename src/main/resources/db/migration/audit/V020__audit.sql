-- Every look and every act, allowed or refused: who, for whom, what, why, when. Written once, never changed: the application may only add and read.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('STAFF', 'CITIZEN', 'VISITOR', 'OTHER_SYSTEM', 'AUTOMATIC')),
  actor_id text,
  actor_label text not null,
  actor_unit uuid,
  board_id uuid,
  action text not null,
  purpose text not null,
  outcome text not null check (outcome in ('ALLOWED', 'REFUSED', 'NOT_FOUND')),
  reason text not null,
  object_kind text not null,
  object_id uuid,
  subjects uuid[] not null default '{}'
);
create index audit_entry_board_at_idx on audit_entry (board_id, at);
create index audit_entry_object_idx on audit_entry (object_id);
create index audit_entry_subjects_idx on audit_entry using gin (subjects);

revoke update, delete, truncate on audit_entry from skyddsnat_app;
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_add on audit_entry for insert with check (true);
create policy audit_entry_read on audit_entry for select using (board_id = (select permitted_board()));
