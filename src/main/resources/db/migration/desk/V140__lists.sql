-- What breaks next for whom: the desk reads its day from here, however many clocks have stopped over the years.
create index clocks_running_next_idx on clocks_running (board_id, owner_id, due_at) where stopped_at is null;

-- A number that holds within one board only, such as a temporary one, is looked for as it stands.
create index identity_person_number_idx on identity_person (board_id, number) where person_key is null;
