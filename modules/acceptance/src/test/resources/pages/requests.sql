-- Requests to Serbia in every state that the other State meets, each for another person, as if officers had sent them: with
-- evidence, a running limit, a message, a travel document and a plan; and a long list of those that are closed.
insert into readmission.request (number, person, partner, kind, state, opened_on, opened_by, office, version,
                                 suspended_from, prepared_by, shared, round, application)
select 'M-2026-' || to_char(900000 + n, 'FM0000000'), p.id, 'SRB', 'REGULAR', s.state, current_date, 'return', 'HQ', 1,
       case when s.state = 'R49' then 'R03' end, 'return', true, 1,
       '{"names": [{"type": "FAMILY", "value": "Петровић", "latin": "Petrović"}, {"type": "GIVEN", "value": "Dragan"}],'
       || ' "documents": [{"type": "PPT", "number": "P7654321", "issuer": "SRB"}], "sex": "M", "birthDate": "1985-03",'
       || ' "birthPlace": "Niš", "birthDateEstimated": false, "nationalities": ["SRB"]}'
  from (select id, row_number() over (order by id) as n from registration.person limit 400) p
  join lateral (select coalesce((array['R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R10', 'R20', 'R30', 'R40', 'R42', 'R44',
                                       'R45', 'R47', 'R49', 'R90'])[p.n], 'R60') as state) s on true;
insert into access.placement (subject, office, owner, restricted, since, counterpart)
select 'RETURN:' || number, office, null, false, now(), partner from readmission.request where number ~ '^M-2026-09';
insert into readmission.evidence (request, position, kind, doc_number, note)
select number, e.position, e.kind, e.doc_number, e.note
  from readmission.request, (values (0, 'NP-01', 'P7654321', 'Copy enclosed.'), (1, 'NF-03', null, null))
       e (position, kind, doc_number, note)
 where number ~ '^M-2026-09';
insert into readmission.request_limit (id, request, rule, started_on, due_on, due, ended_on, ended)
select gen_random_uuid(), number, 'REPLY', current_date, current_date + 10,
       format('{"due": "%s", "calendar": "NLD-2026", "steps": [{"date": "%s", "why": "event-not-counted", "args": []},'
              || ' {"date": "%s", "why": "counted-DAYS", "args": ["10"]}]}', current_date + 10, current_date, current_date + 10),
       null, null
  from readmission.request where number ~ '^M-2026-09' and state in ('R03', 'R04', 'R05', 'R06', 'R07');
insert into readmission.crossing (id, request, direction, act, happened_on, code, words, crossed_by, crossed_at)
select gen_random_uuid(), number, c.direction, c.act, current_date, c.code, c.words, 'return', now()
  from readmission.request, (values ('SENT', 'SUBMIT', null, null), ('RECEIVED', 'CONFIRM_RECEIPT', null, '03/2-26'),
       ('RECEIVED', 'ASK', '/person/birthDate', 'Which day?'), ('SENT', 'NOTIFY_TRANSFER', null, null))
       c (direction, act, code, words)
 where number ~ '^M-2026-09';
insert into readmission.message (id, request, side, field, language, words, written_by, written_at)
select md5(number || m.side)::uuid, number, m.side, m.field, m.language, m.words, 'return', now()
  from readmission.request, (values ('REQUESTED', '/person/birthDate', 'sr-Latn', 'Koji dan?'), ('REQUESTING', null, null, 'Not known.'))
       m (side, field, language, words)
 where number ~ '^M-2026-09';
insert into readmission.message_translation (id, message, request, side, language, words, written_by, written_at)
select gen_random_uuid(), md5(number || 'REQUESTED')::uuid, number, t.side, t.language, t.words, 'return', now()
  from readmission.request, (values ('REQUESTING', 'en', 'Which day?'), ('REQUESTED', 'ar', 'أي يوم؟')) t (side, language, words)
 where number ~ '^M-2026-09';
insert into readmission.travel_document (id, request, kind, doc_number, valid_from, valid_until, issued_on, issued_by)
select gen_random_uuid(), number, 'LAISSEZ_PASSER', 'LP-77', current_date, current_date + 30, current_date, 'mission-srb'
  from readmission.request where number ~ '^M-2026-09' and state in ('R42', 'R44', 'R45', 'R47');
insert into readmission.transfer (id, request, departs_on, handover_place, contact, assistance, medical_escort, fit_on,
                                  planned_by, planned_at)
select gen_random_uuid(), number, current_date + 5, 'Belgrade airport', '+31 6 0000 0000', 'Wheelchair', true, current_date,
       'return-planner', now()
  from readmission.request where number ~ '^M-2026-09' and state in ('R44', 'R47');
insert into readmission.transfer_leg (transfer, position, mode, carrier, service, origin, destination, departs_at, arrives_at)
select id, 0, 'AIR', 'Air Serbia', 'JU 361', 'Amsterdam', 'Belgrade', departs_on + time '09:40', departs_on + time '12:05'
  from readmission.transfer where request ~ '^M-2026-09';
insert into readmission.transfer_escort (transfer, position, name, document)
select id, 0, 'Piet Voorbeeld', 'NL123' from readmission.transfer where request ~ '^M-2026-09';
analyze;
