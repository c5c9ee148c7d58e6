-- Row security answers with the board that the permit of this transaction opened; without a permit there is none, and no row.
create extension if not exists btree_gist;

create function permitted_board() returns uuid language sql stable
  as $$ select nullif(current_setting('app.board', true), '')::uuid $$;

create function permitted_person() returns text language sql stable
  as $$ select nullif(current_setting('app.person', true), '') $$;

alter default privileges grant select, insert, update, delete on tables to skyddsnat_app;
alter default privileges grant usage, select on sequences to skyddsnat_app;
