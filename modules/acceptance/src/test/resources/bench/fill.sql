-- Cases of one person each, decided at first instance, numbers {from} to {to}; nine in ten lie in another office.
insert into registration.registration (number, office, made_on, language, registered_at, registered_by,
        registered_by_officer, case_number, version)
select 'R-2020-' || lpad(n::text, 7, '0'), case when n % 10 = 0 then 'HQ' else 'NORTH' end,
       date '2016-01-01' + n % 3000, 'ara', timestamptz '2020-01-01 12:00+00', 'registration',
       (select id from access.officer where login = 'registration'), 'C-2020-' || lpad(n::text, 7, '0'), 1
  from generate_series({from}, {to}) n;
insert into registration.person (id, number, registration, position, sex, birth_date, birth_earliest, birth_latest, birth_estimated,
        nationalities, ethnicity, religion, marital_status, languages, profiles, changed_at, version)
select md5('p' || n)::uuid, 'P-2020-' || lpad(n::text, 7, '0'), 'R-2020-' || lpad(n::text, 7, '0'), 0,
       (array['F', 'M'])[1 + n % 2], b.year::text, make_date(b.year, 1, 1), make_date(b.year, 12, 31), false,
       (array['SYR', 'AFG', 'SRB', 'ERI', 'IRQ', 'GEO', 'LKA'])[1 + n % 7], 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', '', '',
       timestamptz '2020-01-01 12:00+00', 1
  from generate_series({from}, {to}) n
  join bench_name b on b.slot = n % {names};
insert into registration.person_name (id, person, position, type, value, latin, script)
select md5('n' || n || i)::uuid, md5('p' || n)::uuid, i, (array['GIVEN', 'FAMILY'])[i + 1],
       case i when 0 then b.given else b.family end, null, b.script
  from generate_series({from}, {to}) n
  join bench_name b on b.slot = n % {names}
 cross join generate_series(0, 1) i;
insert into registration.name_key (id, person, variant, names, sounds)
select md5('k' || n)::uuid, md5('p' || n)::uuid, 0, b.names, b.sounds
  from generate_series({from}, {to}) n
  join bench_name b on b.slot = n % {names};
insert into registration.claim (id, person, registration, case_number, made_on, registered_on, lodged_on, stage, track, version)
select md5('c' || n)::uuid, md5('p' || n)::uuid, 'R-2020-' || lpad(n::text, 7, '0'), 'C-2020-' || lpad(n::text, 7, '0'),
       date '2016-01-01' + n % 3000, date '2016-01-01' + n % 3000, date '2016-01-01' + n % 3000, 'STREAMED', 'REGULAR', 1
  from generate_series({from}, {to}) n;
insert into rsd.asylum_case (number, registration, office, lodged_on, stage, track, persons, due_on, version)
select 'C-2020-' || lpad(n::text, 7, '0'), 'R-2020-' || lpad(n::text, 7, '0'), case when n % 10 = 0 then 'HQ' else 'NORTH' end,
       date '2016-01-01' + n % 3000, 'A65', 'REGULAR', 1, case when n % 20 < 2 then date '2026-12-01' + n % 300 end, 1
  from generate_series({from}, {to}) n;
insert into rsd.claim (id, case_number, person, position, made_on, lodged_on, stage, track, waived, agreed, awaits_service)
select md5('c' || n)::uuid, 'C-2020-' || lpad(n::text, 7, '0'), md5('p' || n)::uuid, 0, date '2016-01-01' + n % 3000,
       date '2016-01-01' + n % 3000, 'A65', 'REGULAR', false, true, false
  from generate_series({from}, {to}) n;
insert into rsd.claim_trait (claim, kind, code)
select md5('c' || n)::uuid, 'NATIONALITY', (array['SYR', 'AFG', 'SRB', 'ERI', 'IRQ', 'GEO', 'LKA'])[1 + n % 7]
  from generate_series({from}, {to}) n;
insert into rsd.decision (id, claim, code, basis, reasons, language, effect, decided_on, decided_by, signed_at)
select md5('d' || n)::uuid, md5('c' || n)::uuid, (array['DT01', 'DT04', 'DT07', 'DT07'])[1 + n % 4], 'Art. 9',
       'because of what was heard', 'en', 'NONE', date '2016-07-01' + n % 3000, 'approval',
       timestamptz '2016-07-01 12:00+00' + n % 3000 * interval '1 day'
  from generate_series({from}, {to}) n;
insert into rsd.outcome (id, claim, level, code, status, decided_on, at, closing)
select d.id, d.claim, 'FI', d.code, d.code, d.decided_on, d.signed_at, false
  from generate_series({from}, {to}) n
  join rsd.decision d on d.id = md5('d' || n)::uuid;
insert into access.placement (subject, office, owner, restricted, since)
select kind || case kind when 'CASE:' then 'C-2020-' || lpad(n::text, 7, '0') else md5('p' || n)::uuid::text end,
       case when n % 10 = 0 then 'HQ' else 'NORTH' end, null, false, timestamptz '2020-01-01 12:00+00'
  from generate_series({from}, {to}) n
 cross join (values ('CASE:'), ('PERSON:')) k(kind);
