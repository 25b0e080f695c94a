create table rsd.return_order (
    id                 uuid primary key,
    claim              uuid not null references rsd.claim,
    decision           uuid not null references rsd.decision,
    non_refoulement_on date not null,
    non_refoulement    text not null,
    best_interests_on  date,
    best_interests     text,
    voluntary_days     int not null check (voluntary_days > 0),
    reasons            text not null,
    remedy             text not null,
    language           text not null check (language in ('en', 'ar')),
    ordered_on         date not null,
    ordered_by         text not null,
    signed_at          timestamptz not null,
    check ((best_interests_on is null) = (best_interests is null))
);
comment on table rsd.return_order is 'SENSITIVE. A decision to return, as it was signed; never changed; retention: with its case';
comment on column rsd.return_order.id is 'Id of the order';
comment on column rsd.return_order.claim is 'The claim that was refused';
comment on column rsd.return_order.decision is 'The final decision that it follows';
comment on column rsd.return_order.non_refoulement_on is 'Day of the finding on non-refoulement';
comment on column rsd.return_order.non_refoulement is 'SENSITIVE. The finding';
comment on column rsd.return_order.best_interests_on is 'Day of the finding on the best interests of a minor; null for an adult';
comment on column rsd.return_order.best_interests is 'SENSITIVE. The finding; null for an adult';
comment on column rsd.return_order.voluntary_days is 'Days for voluntary departure, from service on';
comment on column rsd.return_order.reasons is 'SENSITIVE. Why, as written in the letter';
comment on column rsd.return_order.remedy is 'SENSITIVE. How it can be contested, as written in the letter';
comment on column rsd.return_order.language is 'Language of the letter';
comment on column rsd.return_order.ordered_on is 'Legal day of the order';
comment on column rsd.return_order.ordered_by is 'Login of the officer who signed';
comment on column rsd.return_order.signed_at is 'When it was signed';
create index on rsd.return_order (claim, signed_at);
grant select, insert on rsd.return_order to safeconduct_app;

create table rsd.return_order_course (
    return_order uuid primary key references rsd.return_order,
    served_on    date not null,
    proof        text not null check (proof in ('IN_PERSON', 'PORTAL_READ', 'REGISTERED_POST', 'REPRESENTATIVE', 'PUBLIC_NOTICE')),
    proof_on     date not null,
    reference    text not null,
    document     uuid,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    limit_until  date not null,
    calendar     text not null,
    steps        text not null
);
comment on table rsd.return_order_course is 'SENSITIVE. Service of a return order and the period of voluntary departure; never changed; retention: with its case';
comment on column rsd.return_order_course.return_order is 'The order';
comment on column rsd.return_order_course.served_on is 'SENSITIVE. Legal day of service';
comment on column rsd.return_order_course.proof is 'Kind of proof of service';
comment on column rsd.return_order_course.proof_on is 'Day on the proof';
comment on column rsd.return_order_course.reference is 'Reference of the proof';
comment on column rsd.return_order_course.document is 'Id of the scanned proof in the casefile; null if there is none';
comment on column rsd.return_order_course.recorded_by is 'Login of the officer who recorded the service';
comment on column rsd.return_order_course.recorded_at is 'When the service was recorded';
comment on column rsd.return_order_course.limit_until is 'SENSITIVE. Last day of the period of voluntary departure';
comment on column rsd.return_order_course.calendar is 'Version of the calendar that the period was counted with';
comment on column rsd.return_order_course.steps is 'How the period was counted: a line a step, date, key and values separated by tabs';
grant select, insert on rsd.return_order_course to safeconduct_app;

create table rsd.removal_bar (
    id             uuid primary key,
    person         uuid not null,
    kind           text not null check (kind in ('COURT_ORDER', 'PERMIT', 'FINDING_OUTSTANDING', 'SUSPENSIVE_REMEDY')),
    from_date      date not null,
    until_date     date,
    reference      text not null,
    set_by         text not null,
    set_at         timestamptz not null,
    lifted_on      date,
    lifted_because text,
    lifted_by      text,
    version        bigint not null,
    check (from_date <= until_date),
    check ((lifted_on is null) = (lifted_because is null) and (lifted_on is null) = (lifted_by is null))
);
comment on table rsd.removal_bar is 'SENSITIVE. What others decided that bars the removal of a person; retention: with the case';
comment on column rsd.removal_bar.id is 'Id of the bar';
comment on column rsd.removal_bar.person is 'SENSITIVE. Whom it protects: id only';
comment on column rsd.removal_bar.kind is 'SENSITIVE. What bars';
comment on column rsd.removal_bar.from_date is 'First day';
comment on column rsd.removal_bar.until_date is 'Last day; null if open';
comment on column rsd.removal_bar.reference is 'Number of the court order, permit, finding or remedy';
comment on column rsd.removal_bar.set_by is 'Login of the officer who entered it';
comment on column rsd.removal_bar.set_at is 'When it was entered';
comment on column rsd.removal_bar.lifted_on is 'Day on which it was lifted; null while it stands';
comment on column rsd.removal_bar.lifted_because is 'SENSITIVE. Why it was lifted';
comment on column rsd.removal_bar.lifted_by is 'Login of the officer who lifted it';
comment on column rsd.removal_bar.version is 'Grows with every change';
create index on rsd.removal_bar (person);
grant select, insert on rsd.removal_bar to safeconduct_app;
grant update (lifted_on, lifted_because, lifted_by, version) on rsd.removal_bar to safeconduct_app;
