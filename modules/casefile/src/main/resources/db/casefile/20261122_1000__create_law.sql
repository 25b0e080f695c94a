grant usage on schema casefile to safeconduct_app;

create table casefile.rule (
    code        text primary key,
    event       text not null,
    starts_on   text not null,
    limit_n     text not null,
    limit_unit  text not null,
    amount      int check (amount > 0),
    unit        text check (unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    extension   text not null,
    effect      text not null,
    article     text not null,
    regime      text not null,
    confidence  text not null,
    valid_from  date,
    valid_until date,
    check ((amount is null) = (unit is null)),
    check (valid_from <= valid_until)
);
comment on table casefile.rule is 'PUBLIC. Legal limits with their article; law is data: changed by migration only';
comment on column casefile.rule.code is 'PUBLIC. Number of the rule';
comment on column casefile.rule.event is 'PUBLIC. What must happen in time';
comment on column casefile.rule.starts_on is 'PUBLIC. The event that starts the clock';
comment on column casefile.rule.limit_n is 'PUBLIC. The number as the source gives it, also ranges and words';
comment on column casefile.rule.limit_unit is 'PUBLIC. The unit as the source gives it';
comment on column casefile.rule.amount is 'PUBLIC. The number for computing; null where the source gives none, a range, or one that depends on the case';
comment on column casefile.rule.unit is 'PUBLIC. The unit for computing; null with the amount';
comment on column casefile.rule.extension is 'PUBLIC. By how much it can be extended, as the source says';
comment on column casefile.rule.effect is 'PUBLIC. What follows when it is missed';
comment on column casefile.rule.article is 'PUBLIC. Where the law says so';
comment on column casefile.rule.regime is 'PUBLIC. The act or family of acts';
comment on column casefile.rule.confidence is 'PUBLIC. How far the row was confirmed';
comment on column casefile.rule.valid_from is 'PUBLIC. First day on which a claim can be made that follows the rule; null: open';
comment on column casefile.rule.valid_until is 'PUBLIC. Last such day; null: open';
grant select on casefile.rule to safeconduct_app;

create table casefile.national_choice (
    rule       text primary key,
    applies_to text not null,
    value      text not null,
    value_unit text not null,
    regime     text not null,
    status     text not null,
    amount     int check (amount > 0),
    unit       text check (unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    check ((amount is null) = (unit is null))
);
comment on table casefile.national_choice is 'PUBLIC. What the State chose where the law leaves it the choice';
comment on column casefile.national_choice.rule is 'PUBLIC. Code of the rule, or of a setting of the demonstration';
comment on column casefile.national_choice.applies_to is 'PUBLIC. What is chosen';
comment on column casefile.national_choice.value is 'PUBLIC. The choice';
comment on column casefile.national_choice.value_unit is 'PUBLIC. Its unit as written';
comment on column casefile.national_choice.regime is 'PUBLIC. The act or family of acts';
comment on column casefile.national_choice.status is 'PUBLIC. Standing of the choice: an example is not law and is shown as such';
comment on column casefile.national_choice.amount is 'PUBLIC. The number for computing; null for settings';
comment on column casefile.national_choice.unit is 'PUBLIC. The unit for computing; null for settings';
grant select on casefile.national_choice to safeconduct_app;

insert into casefile.rule (code, event, starts_on, limit_n, limit_unit, amount, unit, extension, effect, article, regime,
    confidence, valid_from, valid_until) values
    ('D01', 'Registration of application', 'application made to competent authority', '3', 'working days', 3, 'WORKING_DAYS', '10 working days in large numbers (APD)', 'registration duty breached; report', 'APD 2013/32 Art 6(1)(5)', 'APD', 'high', null, '2026-06-11'),
    ('D02', 'Registration when made to another authority', 'application made', '6', 'working days', 6, 'WORKING_DAYS', '10 working days in large numbers', 'same', 'APD 2013/32 Art 6(1)', 'APD', 'high', null, '2026-06-11'),
    ('D03', 'Registration of application', 'application made', '5', 'days', 5, 'DAYS', '15 days when disproportionate number', 'same', 'APR 2024/1348 Art 27', 'APR', 'medium-high', '2026-06-12', null),
    ('D04', 'Registration in crisis', 'application made', '4', 'weeks', 4, 'WEEKS', 'first decision period only', 'same', 'Reg 2024/1359 Art 10', 'Crisis', 'high', null, null),
    ('D05', 'Lodging after registration', 'registration', '21', 'days', 21, 'DAYS', '2 months when disproportionate number', 'may be treated as implicitly withdrawn', 'APR Art 28 and 41', 'APR', 'medium-high', '2026-06-12', null),
    ('D06', 'Document for applicant after lodging', 'lodging', '3', 'days', 3, 'DAYS', '-', 'right breached', 'RCD 2013/33 Art 6(1)', 'APD', 'high', null, '2026-06-11'),
    ('D07', 'Validity of applicant document', 'issue', '12', 'months', 12, 'MONTHS', 'renewed until end', 'expiry must never leave applicant undocumented', 'APR Art 29', 'APR', 'medium', '2026-06-12', null),
    ('D08', 'First-instance decision regular', 'lodging', '6', 'months', 6, 'MONTHS', '+9 months; then +3 in exceptional cases', 'inform applicant of delay and reasons', 'APD Art 31(3)', 'APD', 'high', null, '2026-06-11'),
    ('D09', 'Absolute maximum', 'lodging', '21', 'months', 21, 'MONTHS', 'none', '-', 'APD Art 31(5) / APR Art 35(7)', 'APD/APR', 'high', null, null),
    ('D10', 'First-instance decision regular', 'lodging', '6', 'months', 6, 'MONTHS', '+6 months', 'inform applicant', 'APR Art 35(4)(5)', 'APR', 'medium-high', '2026-06-12', null),
    ('D11', 'First-instance decision accelerated', 'lodging', '3', 'months', 3, 'MONTHS', 'none; else regular procedure', 'move to regular', 'APR Art 35(3)', 'APR', 'medium-high', '2026-06-12', null),
    ('D12', 'Admissibility decision', 'lodging', '2', 'months', 2, 'MONTHS', '+2 months', 'case is examined on merits', 'APR Art 35(1)(2)', 'APR', 'medium-high', '2026-06-12', null),
    ('D13', 'Admissibility when late application after return decision', 'lodging', '10', 'working days', 10, 'WORKING_DAYS', '-', '-', 'APR Art 35(1) with 38(1)(e)', 'APR', 'medium', '2026-06-12', null),
    ('D14', 'Border procedure incl. appeal', 'registration', '12', 'weeks', 12, 'WEEKS', '16 weeks when relocated', 'applicant enters territory', 'APR Art 51', 'APR', 'medium-high', '2026-06-12', null),
    ('D15', 'Border decision', 'lodging', '4', 'weeks', 4, 'WEEKS', 'none', 'entry granted', 'APD Art 43(2)', 'APD', 'high', null, '2026-06-11'),
    ('D16', 'Suspension because country situation is uncertain', 'decision to suspend', '6', 'months', 6, 'MONTHS', 'review every 6 months; 21 months overall', 'resume', 'APD Art 31(4) / APR Art 35(7)', 'APD/APR', 'high', null, null),
    ('D17', 'Screening at external border', 'apprehension', '7', 'days', 7, 'DAYS', '-', 'end screening; refer', 'Reg 2024/1356', 'Pact', 'high', '2026-06-12', null),
    ('D18', 'Screening in territory', 'apprehension', '3', 'days', 3, 'DAYS', '-', 'end screening; refer', 'Reg 2024/1356', 'Pact', 'high', '2026-06-12', null),
    ('D19', 'Biometrics to Eurodac', 'registration', '72', 'hours', 72, 'HOURS', '48 h more if fingertips/health prevent', '-', 'Reg 2024/1358 Art 15 area', 'Pact', 'medium', '2026-06-12', null),
    ('D20', 'Biometric age threshold', '-', '6', 'years of age', null, null, '-', '-', 'Reg 2024/1358', 'Pact', 'high', '2026-06-12', null),
    ('D21', 'Assessment of special procedural needs', 'application made', '30', 'days', 30, 'DAYS', 'later disclosure allowed', '-', 'APR Art 20(1)', 'APR', 'medium-high', '2026-06-12', null),
    ('D22', 'Representative for unaccompanied minor', 'application made', '15', 'working days', 15, 'WORKING_DAYS', '25 working days when disproportionate number (medium)', 'temporary person acts meanwhile', 'APR Art 23', 'APR', 'medium', '2026-06-12', null),
    ('D23', 'Caseload cap per representative', '-', '30', 'minors', null, null, '50 in disproportionate numbers', '-', 'APR Art 23', 'APR', 'medium-high', '2026-06-12', null),
    ('D24', 'Appeal: inadmissible; implicitly withdrawn; accelerated rejections', 'notification', '5-10', 'days', null, null, 'set by State inside range', 'decision final', 'APR Art 67(7)(a)', 'APR', 'medium-high', '2026-06-12', null),
    ('D25', 'Appeal: all other', 'notification', '14-30', 'days (2 weeks to 1 month)', null, null, 'set by State inside range', 'decision final', 'APR Art 67(7)(b)', 'APR', 'medium-high', '2026-06-12', null),
    ('D26', 'Request to court to remain', 'notification', '5', 'days minimum', 5, 'DAYS', '-', 'removal possible', 'APR Art 68', 'APR', 'medium', '2026-06-12', null),
    ('D27', 'Appeal reasonable time', 'notification', 'set by State', '-', null, null, '-', 'decision final', 'APD Art 46(4)', 'APD', 'high', null, '2026-06-11'),
    ('D28', 'UNHCR mandate appeal', 'notification of rejection', '30', 'days minimum', 30, 'DAYS', 'late up to six weeks accepted flexibly', 'file closed', 'UNHCR Procedural Standards 2005 s 7.2 via rsdwatch', 'UNHCR', 'high', null, null),
    ('D29', 'No-show before closure', 'missed interview', '6', 'weeks', 6, 'WEEKS', 'reopen as a rule on request', 'file may be closed', 'UNHCR Procedural Standards 2005 s 9.1-9.2 via rsdwatch', 'UNHCR', 'high', null, null),
    ('D30', 'Reopening after implicit withdrawal', 'discontinuation', '9', 'months minimum', 9, 'MONTHS', 'once', 'treated as subsequent application', 'APD Art 28(2)', 'APD', 'high', null, '2026-06-11'),
    ('D31', 'Take-charge request', 'lodging', '3', 'months', 3, 'MONTHS', '-', 'requesting State responsible', 'Dublin III 604/2013 Art 21', 'Dublin III', 'high', null, null),
    ('D32', 'Take-charge request after Eurodac hit', 'hit', '2', 'months', 2, 'MONTHS', '-', 'requesting State responsible', 'Dublin III Art 21', 'Dublin III', 'high', null, null),
    ('D33', 'Take-charge reply', 'request', '2', 'months', 2, 'MONTHS', '1 month when urgent/complex', 'silence = acceptance', 'Dublin III Art 22', 'Dublin III', 'high', null, null),
    ('D34', 'Take-back request', 'hit or lodging', '2', 'months after Eurodac hit; 3 otherwise', null, null, '-', 'requesting State responsible', 'Dublin III Art 23', 'Dublin III', 'high', null, null),
    ('D35', 'Take-back reply', 'request', '1', 'month; 2 weeks with Eurodac', null, null, '-', 'silence = acceptance', 'Dublin III Art 25', 'Dublin III', 'high', null, null),
    ('D36', 'Transfer', 'acceptance or final appeal decision', '6', 'months', 6, 'MONTHS', '12 if imprisoned; 18 if absconded', 'responsibility shifts', 'Dublin III Art 29', 'Dublin III', 'high', null, null),
    ('D37', 'Take-charge request', 'registration', '2', 'months', 2, 'MONTHS', '1 month after Eurodac/VIS hit', 'requesting State responsible', 'AMMR 2024/1351 Art 39', 'AMMR', 'medium', null, null),
    ('D38', 'Take-charge reply', 'request', '1', 'month', 1, 'MONTHS', '2 weeks with hit', 'silence = acceptance', 'AMMR Art 40', 'AMMR', 'medium', null, null),
    ('D39', 'Take-back notification', 'hit', '2', 'weeks', 2, 'WEEKS', '-', '-', 'AMMR Art 41', 'AMMR', 'medium', null, null),
    ('D40', 'Take-back confirmation', 'notification', '2', 'weeks', 2, 'WEEKS', '-', 'silence = confirmation', 'AMMR Art 41', 'AMMR', 'medium', null, null),
    ('D41', 'Transfer', 'acceptance or final decision', '6', 'months', 6, 'MONTHS', '1 year if imprisoned; 3 years if absconding', 'responsibility shifts', 'AMMR Art 46', 'AMMR', 'medium', null, null),
    ('D42', 'Residence permit refugee', 'grant', '3', 'years minimum validity', 3, 'YEARS', 'renewable', '-', 'QD 2011/95 Art 24 / QR 2024/1347', 'QD/QR', 'high', null, null),
    ('D43', 'Residence permit subsidiary protection', 'grant', '1', 'year minimum; renewals 2', 1, 'YEARS', 'renewable', '-', 'QD 2011/95 Art 24 / QR 2024/1347', 'QD/QR', 'high', null, null),
    ('D44', 'Issue of permit after grant', 'notification', '90', 'days', 90, 'DAYS', '-', 'provisional measures before', 'QR 2024/1347 Art 24', 'QR', 'medium', null, null),
    ('D45', 'Labour-market access of applicants', 'lodging/registration', '9 (RCD 2013) / 6 (RCD 2024)', 'months', null, null, '-', '-', 'RCD 2013/33 Art 15; RCD 2024/1346 Art 17', 'RCD', 'high', null, null),
    ('D46', 'School access of minor applicants', 'lodging', '3 (RCD 2013) / 2 (RCD 2024)', 'months', null, null, '-', '-', 'RCD Art 14 / Art 16', 'RCD', 'medium', null, null),
    ('D47', 'Voluntary departure', 'return decision', '7-30', 'days', null, null, 'longer in individual case', 'forced return', 'Return Directive 2008/115 Art 7', 'Return', 'high', null, null),
    ('D48', 'Return detention', 'order', '6', 'months', 6, 'MONTHS', '+12 months', 'release', 'Return Directive Art 15', 'Return', 'high', null, null),
    ('D49', 'Entry ban', 'return', '5', 'years normal maximum', 5, 'YEARS', 'longer on serious threat', '-', 'Return Directive Art 11', 'Return', 'high', null, null),
    ('D50', 'Renewal reminder of applicant document (example Brazil protocol)', 'issue', '1', 'year', 1, 'YEARS', '-', '-', 'gov.br Sisconare FAQ', 'Example', 'high', null, null),
    ('D51', 'Applicant safe-conduct (example Colombia SC-2)', 'issue', '180', 'days', 180, 'DAYS', 'renewable', '-', 'JRS Colombia 2024 (older texts: 3 months)', 'Example', 'high', null, null),
    ('D52', 'Temporary CURP for applicants (example Mexico)', 'assignment', '180', 'days', 180, 'DAYS', 'once', '-', 'pulsoslp.com.mx on Segob rule', 'Example', 'high', null, null),
    ('D53', 'Window to apply after entry (example Mexico; Colombia 2 months)', 'entry', '30', 'days', 30, 'DAYS', 'late on grounds', 'refusal to admit', 'asylum guide', 'Example', 'medium', null, null);

insert into casefile.national_choice (rule, applies_to, value, value_unit, regime, status, amount, unit) values
    ('D24', 'Appeal: inadmissible; implicitly withdrawn; accelerated rejections', '10', 'days', 'APR', 'example - not law', 10, 'DAYS'),
    ('D25', 'Appeal: all other', '28', 'days', 'APR', 'example - not law', 28, 'DAYS'),
    ('D27', 'Appeal reasonable time', '28', 'days', 'APD', 'example - not law', 28, 'DAYS'),
    ('D45', 'Labour-market access of applicants', '6', 'months', 'RCD', 'example - not law', 6, 'MONTHS'),
    ('D46', 'School access of minor applicants', '2', 'months', 'RCD', 'example - not law', 2, 'MONTHS'),
    ('D47', 'Voluntary departure', '28', 'days', 'Return', 'example - not law', 28, 'DAYS'),
    ('DEMO-STATE', 'The State whose ministry runs the demonstration', 'NLD', 'ISO 3166-1 alpha-3', '-', 'example - not law', null, null),
    ('DEMO-REGIME', 'Procedural regime of the demonstration; APD for claims made before 2026-06-12', 'APR', '-', '-', 'example - not law', null, null);

create view casefile.law as
select r.code, r.event, r.starts_on,
       case r.limit_unit when '-' then r.limit_n else r.limit_n || ' ' || r.limit_unit end as limit_text,
       coalesce(r.amount, c.amount) as amount, coalesce(r.unit, c.unit) as unit,
       r.extension, r.effect, r.article, r.regime, r.confidence, r.valid_from, r.valid_until,
       case when r.amount is null and c.amount is not null then c.status
            when r.limit_n ~ '^[0-9]+$' then 'law'
            else 'open' end as status
from casefile.rule r left join casefile.national_choice c on c.rule = r.code;
comment on view casefile.law is 'PUBLIC. Rules with the national choices filled in where the law leaves them open';
grant select on casefile.law to safeconduct_app;
