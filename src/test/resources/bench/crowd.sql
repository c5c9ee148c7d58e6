-- A hundred thousand made-up persons and fifty thousand matters, Uppsala's three thousand open ones among them. Nobody has a number:
-- a made-up number that fits could be somebody's.
create temp table crowd_board as
  select b.id as board_id, b.municipality_code as code, row_number() over (order by b.municipality_code) as n
    from organisation_board b;

insert into organisation_staff (id, board_id, unit_id, login, name, title, email, roles, degree, experience_months)
select gen_random_uuid(), u.board_id, u.id, 'prov' || lpad(i::text, 3, '0') || '.0380', 'Prov Provsson ' || i,
       'socialsekreterare', 'prov' || i || '@example.invalid',
       case when u.kind = 'RECEPTION' then array['SOCIAL_WORKER', 'DUTY_OFFICER'] else array['SOCIAL_WORKER'] end, 'SOCIONOM', 60
  from generate_series(1, 120) i
  join crowd_board b on b.code = '0380'
  join organisation_unit u on u.board_id = b.board_id and u.kind = case when i <= 20 then 'RECEPTION' else 'INQUIRY' end;

create temp table crowd_worker as
  select s.board_id, s.id, s.unit_id, u.kind,
         row_number() over (partition by s.board_id, u.kind order by s.login desc) - 1 as k,
         count(*) over (partition by s.board_id, u.kind) as many
    from organisation_staff s join organisation_unit u on u.id = s.unit_id
   where 'SOCIAL_WORKER' = any(s.roles) and s.degree is not null and u.kind in ('RECEPTION', 'INQUIRY');

create temp table crowd_person as
  select uuidv7() as id, b.board_id, b.code, b.n, i
    from crowd_board b
    cross join lateral generate_series(1, case when b.code = '0380' then 6000 when b.n <= 76 then 326 else 325 end) i;

insert into identity_person (id, board_id, number_kind, given_name, family_name, birth_date, sex, address, postal_code, place, municipality_code, school)
select id, board_id, 'UNKNOWN',
       (array['Alva','Elias','Maja','Noah','Vera','Hugo','Astrid','Adam','Ines','Omar','Saga','Leo','Tuva','Yusuf','Ebba','Sixten'])[1 + i % 16],
       (array['Lind','Berg','Ali','Ek','Dahl','Holm','Ahmed','Sjö','Ström','Öberg','Åkesson','Nguyen','Björk'])[1 + i % 13],
       current_date - ((i * 37) % 6200) - 200, (array['GIRL','BOY'])[1 + i % 2], 'Provgatan ' || i, '75310', 'Provstad', code, 'Provskolan'
  from crowd_person;

create temp table crowd_matter as
  select uuidv7() as id, uuidv7() as report_id, uuidv7() as concern_id, p.board_id, p.code, p.id as child_id, p.i as r,
         p.i <= o.open as is_open,
         case when p.i <= o.fresh then 'REPORTED' when p.i > o.open then 'CLOSED' when p.i % 3 = 0 then 'PRELIMINARY' else 'INQUIRY' end as stage,
         date_trunc('minute', now()) - case when p.i <= o.fresh then make_interval(mins => p.i * 7)
              when p.i > o.open then make_interval(days => 130 + p.i % 300) when p.i % 3 = 0 then make_interval(days => p.i % 13, hours => 1)
              else make_interval(days => 14 + p.i % 100) end as opened_at
    from crowd_person p
    cross join lateral (select case when p.code = '0380' then 3000 else 60 end as open, case when p.code = '0380' then 25 else 2 end as fresh,
                               case when p.code = '0380' then 5000 when p.n <= 206 then 156 else 155 end as all_matters) o
   where p.i <= o.all_matters;

create temp table crowd_held as
  select m.*, w.id as owner_id, coalesce(w.unit_id, q.unit_id) as unit_id, c.closed_at
    from crowd_matter m
    join organisation_queue q on q.board_id = m.board_id
    left join crowd_worker w on m.stage <> 'REPORTED' and w.board_id = m.board_id
         and w.kind = case when m.stage = 'PRELIMINARY' then 'RECEPTION' else 'INQUIRY' end and w.k = m.r % w.many
    cross join lateral (select case when m.stage = 'CLOSED' then m.opened_at + interval '100 days' end as closed_at) c;

insert into cases_matter (id, board_id, number, child_id, unit_id, owner_id, stage, origin, voluntary, opened_at, closed_at)
select id, board_id, to_char(opened_at, 'YYYY') || '-P' || r, child_id, unit_id, owner_id, stage, 'REPORT', r % 4 = 0, opened_at, closed_at
  from crowd_held;

insert into cases_ownership (id, board_id, matter_id, owner_id, held, given_by)
select uuidv7(), board_id, id, owner_id, tstzrange(opened_at, closed_at), owner_id from crowd_held where owner_id is not null;

insert into concerns_report (id, board_id, channel, kind, worry, danger_now, routed_by, reporter_kind, received_at, noted_at)
select report_id, board_id, 'PUBLIC_WEB', 'WORRY', repeat('Barnet är ofta ensamt hemma på kvällarna och verkar rädd. ', 4), false, 'PLACE_CHOSEN', 'ANONYMOUS',
       opened_at, opened_at from crowd_held;

insert into concerns_concern (id, board_id, report_id, matter_id, child_id, state, during_inquiry, received_at, seen_at, seen_by, protection_needed,
                              protection_reason, protection_at, protection_by, reports_in_a_year, outcome, decision_reason, decided_at, decided_by)
select concern_id, board_id, report_id, id, child_id,
       case stage when 'REPORTED' then 'RECEIVED' when 'PRELIMINARY' then 'ASSESSED' else 'DECIDED' end, false, opened_at,
       case when owner_id is not null then opened_at + interval '5 minutes' end, owner_id,
       case when owner_id is not null then false end, case when owner_id is not null then 'Inget behov av skydd just nu.' end,
       case when owner_id is not null then opened_at + interval '20 minutes' end, owner_id, 1,
       case when stage in ('INQUIRY', 'CLOSED') then 'OPENED' end, case when stage in ('INQUIRY', 'CLOSED') then 'Behöver utredas.' end,
       case when stage in ('INQUIRY', 'CLOSED') then opened_at + interval '40 minutes' end, case when stage in ('INQUIRY', 'CLOSED') then owner_id end
  from crowd_held;

insert into concerns_queue_item (concern_id, board_id, unit_id, entered_at, seen_at, seen_by)
select h.concern_id, h.board_id, q.unit_id, h.opened_at, case when h.owner_id is not null then h.opened_at + interval '5 minutes' end, h.owner_id
  from crowd_held h join organisation_queue q on q.board_id = h.board_id;

insert into concerns_receipt (code_hash, board_id, report_id, received_at)
select sha256(report_id::text::bytea), board_id, report_id, opened_at from crowd_held;

insert into cases_journal_entry (id, board_id, matter_id, at, happened_on, author_id, author_name, kind, text, voluntary_contact)
select uuidv7(), h.board_id, h.id, h.opened_at + make_interval(days => e), (h.opened_at + make_interval(days => e))::date, h.owner_id, 'Prov Provsson',
       (array['CALL', 'MEETING', 'HOME_VISIT', 'NOTE'])[e], repeat('Samtal med vårdnadshavaren om hur veckan har varit. ', 5 + e), e = 2
  from crowd_held h cross join generate_series(1, 4) e where h.owner_id is not null;

insert into investigations_inquiry (id, board_id, matter_id, opened_at)
select uuidv7(), board_id, id, opened_at from crowd_held where stage = 'INQUIRY';

create temp table crowd_clock as
  select uuidv7() as id, board_id, id as matter_id, concern_id, owner_id, opened_at, c.clock_id, c.basis, c.rule_from, opened_at + c.runs as due_at
    from crowd_held
    join (values ('REPORTED', 'BU-03d', 'POLICY', date '1900-01-01', interval '1 day'), ('REPORTED', 'BU-04', 'STATUTORY', date '2025-07-01', interval '14 days'),
                 ('PRELIMINARY', 'BU-04', 'STATUTORY', date '2025-07-01', interval '14 days'), ('INQUIRY', 'BU-07', 'STATUTORY', date '2025-07-01', interval '4 months'))
      c (stage, clock_id, basis, rule_from, runs) using (stage);

insert into clocks_running (id, board_id, clock_id, rule_from, basis, matter_id, about_id, owner_id, started_at, due_at, unshifted_at)
select id, board_id, clock_id, rule_from, basis, matter_id, concern_id, owner_id, opened_at, due_at, due_at from crowd_clock;

insert into clocks_alarm (running_id, board_id, level, at)
select id, board_id, 'OWNER', due_at - interval '1 day' from crowd_clock where due_at - interval '1 day' > now() + interval '1 hour';

analyze;
