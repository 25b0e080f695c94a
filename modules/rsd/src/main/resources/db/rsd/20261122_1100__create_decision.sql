create table rsd.decision (
    id          uuid primary key,
    claim       uuid not null references rsd.claim,
    appeal      uuid,
    code        text not null,
    granted     text,
    principal   uuid,
    basis       text,
    reasons     text not null,
    departure   text,
    reference   text,
    language    text not null check (language in ('en', 'ar')),
    appeal_rule text,
    effect      text not null check (effect in ('AUTOMATIC', 'ON_REQUEST', 'NONE')),
    decided_on  date not null,
    decided_by  text not null,
    signed_at   timestamptz not null,
    check (appeal is not null or basis is not null)
);
comment on table rsd.decision is 'SENSITIVE. A decision or judgment on one claim as it was signed; never changed; retention: with its case';
comment on column rsd.decision.id is 'Id of the decision';
comment on column rsd.decision.claim is 'The claim decided on';
comment on column rsd.decision.appeal is 'The appeal that a judgment decides; null at first instance';
comment on column rsd.decision.code is 'SENSITIVE. DT code of the list decision';
comment on column rsd.decision.granted is 'SENSITIVE. The status behind DT22 and DT26; null otherwise';
comment on column rsd.decision.principal is 'SENSITIVE. The recognised person behind a derivative status; null otherwise';
comment on column rsd.decision.basis is 'SENSITIVE. Legal basis; null for a judgment';
comment on column rsd.decision.reasons is 'SENSITIVE. Why, as written in the letter';
comment on column rsd.decision.departure is 'SENSITIVE. Why it departs from the agreed recommendation; null if it does not';
comment on column rsd.decision.reference is 'Number of a judgment; null at first instance';
comment on column rsd.decision.language is 'Language of the letter';
comment on column rsd.decision.appeal_rule is 'Rule of the appeal limit; null if there is no appeal';
comment on column rsd.decision.effect is 'Whether an appeal bars return by itself, on request of the court, or not';
comment on column rsd.decision.decided_on is 'Legal day of the decision';
comment on column rsd.decision.decided_by is 'Login of the officer who signed';
comment on column rsd.decision.signed_at is 'When it was signed';
create index on rsd.decision (claim, signed_at);
grant select, insert on rsd.decision to safeconduct_app;

create table rsd.decision_course (
    decision     uuid primary key references rsd.decision,
    served_on    date not null,
    proof        text not null check (proof in ('IN_PERSON', 'PORTAL_READ', 'REGISTERED_POST', 'REPRESENTATIVE', 'PUBLIC_NOTICE')),
    proof_on     date not null,
    reference    text not null,
    document     uuid,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    limit_until  date,
    calendar     text,
    steps        text,
    final_on     date,
    version      bigint not null,
    check ((limit_until is null) = (calendar is null) and (limit_until is null) = (steps is null))
);
comment on table rsd.decision_course is 'SENSITIVE. What happened to a decision after it was signed: service, limit, finality; no row before service; retention: with its case';
comment on column rsd.decision_course.decision is 'The decision';
comment on column rsd.decision_course.served_on is 'SENSITIVE. Legal day of service';
comment on column rsd.decision_course.proof is 'Kind of proof of service';
comment on column rsd.decision_course.proof_on is 'Day on the proof; the legal day can be later (rsd.service_channel)';
comment on column rsd.decision_course.reference is 'Reference of the proof';
comment on column rsd.decision_course.document is 'Id of the scanned proof in the casefile; null if there is none';
comment on column rsd.decision_course.recorded_by is 'Login of the officer who recorded the service';
comment on column rsd.decision_course.recorded_at is 'When the service was recorded';
comment on column rsd.decision_course.limit_until is 'Last day of the appeal limit; null without appeal';
comment on column rsd.decision_course.calendar is 'Version of the calendar that the limit was counted with';
comment on column rsd.decision_course.steps is 'How the limit was counted: a line a step, date, key and values separated by tabs';
comment on column rsd.decision_course.final_on is 'SENSITIVE. The day on which it became final; null before';
comment on column rsd.decision_course.version is 'Grows with every change';
create index on rsd.decision_course (limit_until) where final_on is null;
grant select, insert on rsd.decision_course to safeconduct_app;
grant update (final_on, version) on rsd.decision_course to safeconduct_app;

create table rsd.permit (
    id          uuid primary key,
    claim       uuid not null references rsd.claim,
    number      text not null,
    valid_from  date not null,
    valid_until date not null,
    issued_by   text not null,
    issued_at   timestamptz not null,
    check (valid_from <= valid_until)
);
comment on table rsd.permit is 'SENSITIVE. Residence permits issued on a status; never changed; retention: with its case';
comment on column rsd.permit.id is 'Id of the permit';
comment on column rsd.permit.claim is 'The claim that the status came from';
comment on column rsd.permit.number is 'SENSITIVE. Number on the permit';
comment on column rsd.permit.valid_from is 'First day of the permit';
comment on column rsd.permit.valid_until is 'Last day of the permit';
comment on column rsd.permit.issued_by is 'Login of the officer who issued it';
comment on column rsd.permit.issued_at is 'When it was recorded';
create index on rsd.permit (claim);
grant select, insert on rsd.permit to safeconduct_app;

create table rsd.appeal_rule (
    regime     text not null check (regime in ('APD', 'APR')),
    decision   text not null,
    track      text not null,
    rule       text not null,
    effect     text not null check (effect in ('AUTOMATIC', 'ON_REQUEST', 'NONE')),
    article    text not null,
    confidence text not null,
    primary key (regime, decision, track)
);
comment on table rsd.appeal_rule is 'PUBLIC. Which limit an appeal has and whether it bars return, by regime of the claim, decision and track (* any track: used where no line names the track); law is data';
comment on column rsd.appeal_rule.regime is 'PUBLIC. Regime of the day on which the claim was made';
comment on column rsd.appeal_rule.decision is 'PUBLIC. DT code';
comment on column rsd.appeal_rule.track is 'PUBLIC. Track of the claim, or *';
comment on column rsd.appeal_rule.rule is 'PUBLIC. Code of the limit among the rules of the casefile';
comment on column rsd.appeal_rule.effect is 'PUBLIC. AUTOMATIC: an appeal bars return; ON_REQUEST: if the court says so; NONE';
comment on column rsd.appeal_rule.article is 'PUBLIC. Where the law says so';
comment on column rsd.appeal_rule.confidence is 'PUBLIC. How far the row was confirmed';
grant select on rsd.appeal_rule to safeconduct_app;
insert into rsd.appeal_rule (regime, decision, track, rule, effect, article, confidence) values
    ('APR', 'DT03', '*', 'D25', 'AUTOMATIC', 'APR Art 67(7)(b), 68(1)', 'medium-high'),
    ('APR', 'DT04', '*', 'D25', 'AUTOMATIC', 'APR Art 67(7)(b), 68(1)', 'medium-high'),
    ('APR', 'DT05', '*', 'D25', 'AUTOMATIC', 'APR Art 67(7)(b), 68(1)', 'medium-high'),
    ('APR', 'DT07', '*', 'D25', 'AUTOMATIC', 'APR Art 67(7)(b), 68(1)', 'medium-high'),
    ('APR', 'DT07', 'ACCELERATED', 'D24', 'ON_REQUEST', 'APR Art 67(7)(a), 68(3)(a)', 'medium'),
    ('APR', 'DT08', '*', 'D24', 'ON_REQUEST', 'APR Art 67(7)(a), 68(3)(a)', 'medium'),
    ('APR', 'DT09', '*', 'D24', 'ON_REQUEST', 'APR Art 67(7)(a), 68(3)(b)', 'medium'),
    ('APR', 'DT10', '*', 'D24', 'AUTOMATIC', 'APR Art 67(7)(a), 68(1)', 'medium'),
    ('APR', 'DT11', '*', 'D24', 'ON_REQUEST', 'APR Art 67(7)(a), 68(3)(b)', 'medium'),
    ('APR', 'DT12', '*', 'D24', 'ON_REQUEST', 'APR Art 67(7)(a), 68(3)(b)', 'medium'),
    ('APR', 'DT13', '*', 'D24', 'ON_REQUEST', 'APR Art 67(7)(a), 68(3)(b)', 'medium'),
    ('APR', 'DT14', '*', 'D25', 'AUTOMATIC', 'APR Art 67(7)(b), 68(1)', 'medium'),
    ('APR', 'DT14', 'ACCELERATED', 'D24', 'ON_REQUEST', 'APR Art 67(7)(a), 68(3)(a)', 'medium'),
    ('APR', 'DT22', '*', 'D25', 'AUTOMATIC', 'APR Art 67(7)(b), 68(1)', 'medium'),
    ('APD', 'DT03', '*', 'D27', 'AUTOMATIC', 'APD Art 46(4), 46(5)', 'high'),
    ('APD', 'DT04', '*', 'D27', 'AUTOMATIC', 'APD Art 46(4), 46(5)', 'high'),
    ('APD', 'DT05', '*', 'D27', 'AUTOMATIC', 'APD Art 46(4), 46(5)', 'high'),
    ('APD', 'DT07', '*', 'D27', 'AUTOMATIC', 'APD Art 46(4), 46(5)', 'high'),
    ('APD', 'DT07', 'ACCELERATED', 'D27', 'ON_REQUEST', 'APD Art 46(4), 46(6)(a)', 'medium'),
    ('APD', 'DT08', '*', 'D27', 'ON_REQUEST', 'APD Art 46(4), 46(6)(a)', 'medium'),
    ('APD', 'DT09', '*', 'D27', 'AUTOMATIC', 'APD Art 46(4), 46(5)', 'medium'),
    ('APD', 'DT10', '*', 'D27', 'AUTOMATIC', 'APD Art 46(4), 46(5)', 'medium'),
    ('APD', 'DT11', '*', 'D27', 'ON_REQUEST', 'APD Art 46(4), 46(6)(b)', 'medium'),
    ('APD', 'DT12', '*', 'D27', 'ON_REQUEST', 'APD Art 46(4), 46(6)(b)', 'medium'),
    ('APD', 'DT13', '*', 'D27', 'ON_REQUEST', 'APD Art 46(4), 46(6)(b)', 'low'),
    ('APD', 'DT14', '*', 'D27', 'AUTOMATIC', 'APD Art 46(4), 46(5)', 'high'),
    ('APD', 'DT22', '*', 'D27', 'AUTOMATIC', 'APD Art 46(4), 46(5)', 'medium');

create table rsd.service_channel (
    proof       text primary key check (proof in ('IN_PERSON', 'PORTAL_READ', 'REGISTERED_POST', 'REPRESENTATIVE', 'PUBLIC_NOTICE')),
    deemed_days int not null check (deemed_days >= 0),
    day_meant   text not null,
    status      text not null
);
comment on table rsd.service_channel is 'PUBLIC. From which day on a paper counts as served, by channel; law is data';
comment on column rsd.service_channel.proof is 'PUBLIC. Kind of proof';
comment on column rsd.service_channel.deemed_days is 'PUBLIC. Days from the day on the proof to the legal day of service';
comment on column rsd.service_channel.day_meant is 'PUBLIC. Which day the proof must name';
comment on column rsd.service_channel.status is 'PUBLIC. Standing of the row: an example is not law';
grant select on rsd.service_channel to safeconduct_app;
insert into rsd.service_channel (proof, deemed_days, day_meant, status) values
    ('IN_PERSON', 0, 'day of the signature', 'example - not law'),
    ('PORTAL_READ', 0, 'day on which the letter was opened', 'example - not law'),
    ('REGISTERED_POST', 0, 'day on the return receipt', 'example - not law'),
    ('REPRESENTATIVE', 0, 'day on which the representative confirmed', 'example - not law'),
    ('PUBLIC_NOTICE', 14, 'day of publication', 'example - not law');

create table rsd.derivative_relation (
    relation text primary key,
    kind     text not null check (kind in ('SPOUSE', 'CHILD')),
    source   text not null
);
comment on table rsd.derivative_relation is 'PUBLIC. Who of a family can have a derivative status: what the person is to the recognised one; law is data';
comment on column rsd.derivative_relation.relation is 'PUBLIC. Code of the list relationship';
comment on column rsd.derivative_relation.kind is 'PUBLIC. A child must be a minor on the day on which the claim was made';
comment on column rsd.derivative_relation.source is 'PUBLIC. Where the rule comes from';
grant select on rsd.derivative_relation to safeconduct_app;
insert into rsd.derivative_relation (relation, kind, source) values
    ('HUS', 'SPOUSE', 'asylum-process, section 11'),
    ('WIF', 'SPOUSE', 'asylum-process, section 11'),
    ('CLH', 'SPOUSE', 'asylum-process, section 11; stable relationship'),
    ('CLW', 'SPOUSE', 'asylum-process, section 11; stable relationship'),
    ('SON', 'CHILD', 'asylum-process, section 11'),
    ('DAU', 'CHILD', 'asylum-process, section 11'),
    ('SCM', 'CHILD', 'asylum-process, section 11'),
    ('SCF', 'CHILD', 'asylum-process, section 11'),
    ('FCM', 'CHILD', 'asylum-process, section 11; dependent'),
    ('FCF', 'CHILD', 'asylum-process, section 11; dependent');
