-- A document is added and read, never changed. Its content lies apart, so that a list never carries it.
create table documents_document (
  id uuid primary key,
  board_id uuid not null references organisation_board,
  matter_id uuid not null,
  about_id uuid,
  name text not null check (length(name) between 1 and 120 and name !~ '[[:cntrl:]/\\]'),
  type text not null check (type in ('PDF', 'JPEG', 'PNG', 'HEIC', 'DOCX', 'ODT', 'TXT')),
  size int not null check (size between 1 and 10485760),
  digest bytea not null check (octet_length(digest) = 32),
  added_at timestamptz not null,
  added_by text not null,
  unique (board_id, id),
  unique nulls not distinct (board_id, matter_id, about_id, digest),
  foreign key (board_id, matter_id) references cases_matter (board_id, id)
);
create index documents_document_matter_idx on documents_document (board_id, matter_id, added_at desc);

create table documents_content (
  board_id uuid not null,
  document_id uuid not null,
  content bytea not null check (octet_length(content) between 1 and 10485760),
  primary key (board_id, document_id),
  foreign key (board_id, document_id) references documents_document (board_id, id)
);
-- What people send is packed already; packing it again only costs time.
alter table documents_content alter column content set storage external;

do $$
declare t text;
begin
  foreach t in array array['documents_document', 'documents_content'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (board_id = (select permitted_board())) with check (board_id = (select permitted_board()))', t || '_board', t);
    execute format('revoke update, delete, truncate on %I from skyddsnat_app', t);
  end loop;
end $$;
