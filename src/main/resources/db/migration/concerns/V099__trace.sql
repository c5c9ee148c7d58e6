-- Whoever becomes protected leaves no trace that tells other boards where she is (OSL 21:3), in the moment she becomes it.
create function concerns_forget_trace() returns trigger language plpgsql as $$
begin
  delete from concerns_trace where board_id = new.board_id and person_key = new.person_key;
  return null;
end $$;

create trigger identity_person_leaves_no_trace after update of protection on identity_person
  for each row when (new.protection <> 'NONE' and new.person_key is not null)
  execute function concerns_forget_trace();
