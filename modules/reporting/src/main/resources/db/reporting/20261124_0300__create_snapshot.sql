-- Figures of a month as they stood when they were frozen. The application may add one and read it: nothing else.
create table reporting.snapshot (
    report    text not null,
    basis     text not null,
    month     date not null check (extract(day from month) = 1),
    revision  integer not null check (revision >= 1),
    bytes     bytea not null,
    hash      bytea not null check (length(hash) = 32),
    cut_off   timestamptz not null,
    frozen_at timestamptz not null,
    frozen_by text not null,
    reason    text,
    primary key (report, basis, month, revision),
    constraint revision_has_reason check ((revision = 1) = (reason is null))
);
create index snapshot_by_month on reporting.snapshot (month desc, report desc, basis desc, revision desc);
comment on table reporting.snapshot is 'INTERNAL. Frozen figures of the whole authority; append-only; retention: permanent, because what was published must be found again';
comment on column reporting.snapshot.report is 'PUBLIC. Id of the report in the catalogue';
comment on column reporting.snapshot.basis is 'PUBLIC. Basis of statistics; none: the report has only one';
comment on column reporting.snapshot.month is 'PUBLIC. First day of the month that was counted';
comment on column reporting.snapshot.revision is 'PUBLIC. 1 is the first that was frozen';
comment on column reporting.snapshot.bytes is 'INTERNAL. Canonical JSON: definition in both languages, parameters and figures; what is served is these bytes';
comment on column reporting.snapshot.hash is 'PUBLIC. SHA-256 of the bytes';
comment on column reporting.snapshot.cut_off is 'PUBLIC. Records that were there at this moment were counted';
comment on column reporting.snapshot.frozen_at is 'INTERNAL. When it was written down';
comment on column reporting.snapshot.frozen_by is 'INTERNAL. Login of the officer, or system: and the name of the job';
comment on column reporting.snapshot.reason is 'PUBLIC. Why the figures differ from the revision before; null for the first';
grant select, insert on reporting.snapshot to safeconduct_app;
