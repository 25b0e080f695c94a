-- Requests in the states in which this State alone has the next step, each for another person, as officers leave them.
insert into readmission.request (number, person, partner, kind, state, opened_on, opened_by, office, version,
                                 suspended_from, prepared_by, shared, round)
select 'M-2026-' || to_char(800000 + n, 'FM0000000'), p.id, 'SRB', 'REGULAR',
       (array['R00', 'R01', 'R11', 'R21', 'R22', 'R41', 'R43', 'R46', 'R48', 'R50', 'R51', 'R91'])[p.n],
       current_date, 'return', 'HQ', 1, null, case when n > 1 then 'return' end, n > 2,
       case when n > 2 then 1 else 0 end
  from (select id, row_number() over (order by id desc) as n from registration.person limit 12) p;
insert into access.placement (subject, office, owner, restricted, since, counterpart)
select 'RETURN:' || number, office, null, false, now(), case when shared then partner end
  from readmission.request where number ~ '^M-2026-08';
insert into readmission.evidence (request, position, kind, doc_number, note)
select number, 0, 'NP-02', '009876543', null from readmission.request where number ~ '^M-2026-08' and state <> 'R21';
analyze;
