create table rsd.material_fact (
    id         uuid primary key,
    claim      uuid not null references rsd.claim,
    fact       text not null,
    evidence   text,
    finding    text not null check (finding in ('ACCEPTED', 'NOT_ACCEPTED', 'UNDETERMINED')),
    reasons    text not null,
    written_by text not null,
    written_at timestamptz not null,
    removed_by text,
    removed_at timestamptz,
    version    bigint not null
);
comment on table rsd.material_fact is 'SENSITIVE. A material fact of a claim with its evidence and the finding on it; retention: with its case';
comment on column rsd.material_fact.removed_at is 'When an officer took it out of the assessment; the row stays';
create index on rsd.material_fact (claim);

create table rsd.assessment (
    claim       uuid primary key references rsd.claim,
    code        text not null,
    granted     text,
    principal   uuid,
    basis       text not null,
    fear        text,
    nexus       text,
    subsidiary  text,
    exclusion   text,
    special     text,
    reasons     text not null,
    assessor    text not null,
    assessed_at timestamptz not null,
    version     bigint not null
);
comment on table rsd.assessment is 'SENSITIVE. The recommendation that stands for a claim, with its analysis; retention: with its case';
comment on column rsd.assessment.principal is 'SENSITIVE. The recognised person behind a derivative status; null otherwise';

create table rsd.review (
    id          uuid primary key,
    claim       uuid not null references rsd.claim,
    outcome     text not null check (outcome in ('AGREE', 'AGREE_WITH_COMMENTS', 'RETURN', 'DISAGREE_ESCALATE')),
    comments    text,
    reviewer    text not null,
    reviewed_at timestamptz not null
);
comment on table rsd.review is 'SENSITIVE. What the second level said about a recommendation; never changed; retention: with its case';
create index on rsd.review (claim);

grant select, insert, update on rsd.material_fact, rsd.assessment to safeconduct_app;
grant select, insert on rsd.review to safeconduct_app;
