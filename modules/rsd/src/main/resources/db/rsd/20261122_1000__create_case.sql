create schema if not exists rsd;
grant usage on schema rsd to safeconduct_app;

create table rsd.asylum_case (
    number       text primary key,
    registration text not null,
    office       text not null,
    assignee     text,
    assignee_id  uuid,
    lodged_on    date not null,
    stage        text not null,
    track        text,
    persons      int not null,
    due_on       date,
    due_rule     text,
    version      bigint not null,
    check ((assignee is null) = (assignee_id is null))
);
comment on table rsd.asylum_case is 'A case: the claims of those who came together, with what lists show of it; retention: 10 years after its last claim is closed';
comment on column rsd.asylum_case.number is 'Case number; names no person';
comment on column rsd.asylum_case.registration is 'Number of the group''s registration';
comment on column rsd.asylum_case.office is 'Code of the office where the case lies';
comment on column rsd.asylum_case.assignee is 'Login of the officer who owns the case; null while nobody does';
comment on column rsd.asylum_case.assignee_id is 'Account id of the owner, for scopes';
comment on column rsd.asylum_case.lodged_on is 'Legal day of lodging';
comment on column rsd.asylum_case.stage is 'Code of the least advanced open claim; of the most advanced when all are closed';
comment on column rsd.asylum_case.track is 'Procedure of that claim; null before streaming';
comment on column rsd.asylum_case.persons is 'How many claims the case joins';
comment on column rsd.asylum_case.due_on is 'Earliest running limit; null if none runs';
comment on column rsd.asylum_case.due_rule is 'Rule of that limit';
comment on column rsd.asylum_case.version is 'Grows with every act on any claim; the ETag';
create index on rsd.asylum_case (coalesce(due_on, date '9999-12-31'), number);
create index on rsd.asylum_case (office, coalesce(due_on, date '9999-12-31'), number);
create index on rsd.asylum_case (stage, coalesce(due_on, date '9999-12-31'), number);
create index on rsd.asylum_case (assignee_id) where assignee_id is not null;
create index on rsd.asylum_case (assignee) where assignee is not null;

create table rsd.claim (
    id             uuid primary key,
    case_number    text not null references rsd.asylum_case,
    person         uuid not null,
    position       int not null,
    made_on        date not null,
    lodged_on      date not null,
    stage          text not null,
    track          text,
    referred_from  text,
    waived         boolean not null,
    agreed         boolean not null,
    awaits_service boolean not null,
    decision       text,
    unique (case_number, person)
);
comment on table rsd.claim is 'SENSITIVE. One person''s claim for international protection and the stage it is in; retention: with its case';
comment on column rsd.claim.person is 'SENSITIVE. The person; the id alone, the name lives in registration';
comment on column rsd.claim.position is 'Place in the case, from 0';
comment on column rsd.claim.made_on is 'Legal day on which protection was asked for';
comment on column rsd.claim.lodged_on is 'Legal day of lodging';
comment on column rsd.claim.stage is 'Stage code of the table of asylum states';
comment on column rsd.claim.track is 'SENSITIVE. Procedure that a person confirmed; null before';
comment on column rsd.claim.referred_from is 'SENSITIVE. Stage code it was referred from; null while not referred';
comment on column rsd.claim.waived is 'The interview was waived: no refusal may follow from the papers alone';
comment on column rsd.claim.agreed is 'The latest review agreed with the recommendation that stands';
comment on column rsd.claim.awaits_service is 'A decision, judgment or order waits to be served';
comment on column rsd.claim.decision is 'SENSITIVE. DT code of the decision in force; null before one';
create index on rsd.claim (person);
create index on rsd.claim (stage, case_number);

create table rsd.claim_trait (
    claim uuid not null references rsd.claim,
    kind  text not null check (kind in ('NATIONALITY', 'NEED', 'PROFILE')),
    code  text not null,
    primary key (claim, kind, code)
);
comment on table rsd.claim_trait is 'SENSITIVE. What lists filter claims by: nationalities, needs and profiles that are not restricted; retention: with its case';
create index on rsd.claim_trait (kind, code, claim);

create table rsd.claim_hand (
    claim    uuid not null references rsd.claim,
    duty     text not null check (duty in ('INTERVIEWER', 'WRITER', 'ASSESSOR', 'REVIEWER', 'DECIDER')),
    login    text not null,
    taken_at timestamptz not null,
    primary key (claim, duty, login)
);
comment on table rsd.claim_hand is 'Which officer took which part in a claim, for separation of duties; retention: with its case';

grant select, insert, update on rsd.asylum_case, rsd.claim to safeconduct_app;
grant select, insert, delete on rsd.claim_trait, rsd.claim_hand to safeconduct_app;
