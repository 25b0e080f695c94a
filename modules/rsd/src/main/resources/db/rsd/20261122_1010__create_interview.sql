create table rsd.interview (
    id                   uuid primary key,
    case_number          text not null references rsd.asylum_case,
    appointment          uuid not null,
    state                text not null check (state in ('BOOKED', 'HELD', 'MISSED', 'CANCELLED')),
    on_date              date not null,
    from_time            time not null,
    until_time           time not null,
    room                 text not null,
    officer              text not null,
    interpreter_language text,
    interpreter          text,
    held_on              date,
    started              time,
    ended                time,
    present              text,
    interpreter_oath     boolean not null,
    fit_to_speak         boolean not null,
    rights_explained     boolean not null,
    comments             text,
    signed_at            timestamptz,
    signed_by            text,
    version              bigint not null
);
comment on table rsd.interview is 'SENSITIVE. An interview: its appointment and, once held, the head of its record; retention: with its case';
comment on column rsd.interview.appointment is 'Id of the appointment in the casefile';
comment on column rsd.interview.interpreter is 'Name or number of the interpreter';
comment on column rsd.interview.present is 'SENSITIVE. Who was there with roles, a line each';
comment on column rsd.interview.comments is 'SENSITIVE. What the applicant said about the record before it was signed';
comment on column rsd.interview.signed_at is 'When the record was closed and locked; null while open';
create index on rsd.interview (case_number, on_date);

create table rsd.interview_claim (
    interview uuid not null references rsd.interview,
    claim     uuid not null references rsd.claim,
    primary key (interview, claim)
);
comment on table rsd.interview_claim is 'SENSITIVE. Whose claims an interview is about; retention: with its case';
create index on rsd.interview_claim (claim);

create table rsd.interview_section (
    id         uuid primary key,
    interview  uuid not null references rsd.interview,
    section    text not null,
    text       text not null,
    written_by text,
    written_at timestamptz,
    version    bigint not null,
    unique (interview, section)
);
comment on table rsd.interview_section is 'SENSITIVE. One part of an interview record, with a version of its own; retention: with its case';
comment on column rsd.interview_section.text is 'SENSITIVE. What was said, as written down; empty until somebody writes';

create table rsd.evidence_request (
    id           uuid primary key,
    claim        uuid not null references rsd.claim,
    what         text not null,
    due_on       date not null,
    asked_of     text not null,
    requested_on date not null,
    requested_by text not null
);
comment on table rsd.evidence_request is 'SENSITIVE. What was asked of the applicant or of a unit, and until when; retention: with its case';
comment on column rsd.evidence_request.what is 'SENSITIVE. What is asked for';
create index on rsd.evidence_request (claim);

grant select, insert, update on rsd.interview, rsd.interview_section to safeconduct_app;
grant select, insert on rsd.interview_claim, rsd.evidence_request to safeconduct_app;
