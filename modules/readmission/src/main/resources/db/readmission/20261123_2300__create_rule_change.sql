create table readmission.rule_change (
    id             uuid primary key,
    version        bigint not null,
    partner        text not null,
    rule           text not null,
    valid_from     date not null,
    amount         integer,
    unit           text,
    starts         text,
    whole          boolean not null,
    applies        boolean,
    status         text not null,
    article        text not null,
    note           text,
    reason         text not null,
    proposed_by    text not null,
    proposed_at    timestamptz not null,
    outcome        text,
    settled_by     text,
    settled_at     timestamptz,
    settled_reason text,
    check ((outcome is null) = (settled_by is null)),
    check (settled_by is null or settled_by <> proposed_by)
);
create unique index rule_change_one_proposed on readmission.rule_change (partner, rule) where outcome is null;
create unique index rule_change_one_a_day on readmission.rule_change (partner, rule, valid_from) where outcome = 'CONFIRMED';
comment on table readmission.rule_change is 'Rules of agreements that were changed after the text was entered: each proposed by one officer and confirmed or rejected by another.';
comment on column readmission.rule_change.id is 'INTERNAL. The change.';
comment on column readmission.rule_change.version is 'INTERNAL. Grows with each change of the row.';
comment on column readmission.rule_change.partner is 'PUBLIC. The other State, ISO 3166-1 alpha-3, or the name of a framework.';
comment on column readmission.rule_change.rule is 'PUBLIC. Which rule.';
comment on column readmission.rule_change.valid_from is 'PUBLIC. First day of an event from which the limit is counted by this wording.';
comment on column readmission.rule_change.amount is 'PUBLIC. How many units; null where the text gives no number.';
comment on column readmission.rule_change.unit is 'PUBLIC. Unit of the amount; null with it.';
comment on column readmission.rule_change.starts is 'PUBLIC. The event from which it runs, in the words of the source; null if that is not confirmed.';
comment on column readmission.rule_change.whole is 'PUBLIC. Whether the amount is the whole limit and not what is added to another.';
comment on column readmission.rule_change.applies is 'PUBLIC. For a rule that is a yes or no; null for a limit.';
comment on column readmission.rule_change.status is 'PUBLIC. Whether it was confirmed in the text.';
comment on column readmission.rule_change.article is 'PUBLIC. Where it stands.';
comment on column readmission.rule_change.note is 'PUBLIC. Conditions in words; null if there are none.';
comment on column readmission.rule_change.reason is 'INTERNAL. Why it is changed, in the words of who proposes it.';
comment on column readmission.rule_change.proposed_by is 'INTERNAL. Login of who proposes it.';
comment on column readmission.rule_change.proposed_at is 'INTERNAL. When.';
comment on column readmission.rule_change.outcome is 'INTERNAL. CONFIRMED or REJECTED; null while nobody has looked at it.';
comment on column readmission.rule_change.settled_by is 'INTERNAL. Login of the second officer; null until then.';
comment on column readmission.rule_change.settled_at is 'INTERNAL. When; null until then.';
comment on column readmission.rule_change.settled_reason is 'INTERNAL. Why it was rejected; null otherwise.';
grant select, insert, update on readmission.rule_change to safeconduct_app;
