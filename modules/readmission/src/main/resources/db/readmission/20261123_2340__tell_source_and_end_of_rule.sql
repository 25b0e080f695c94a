-- Whoever reads a changed rule must know where it was read; a number of people may be agreed for a time alone.
alter table readmission.rule_change add column source text;
alter table readmission.rule_change add column valid_until date;
alter table readmission.rule_change add constraint rule_change_ordered check (valid_until >= valid_from);
comment on column readmission.rule_change.source is 'PUBLIC. Where the wording was read; null for what was proposed before this was asked for.';
comment on column readmission.rule_change.valid_until is 'PUBLIC. Last day on which it holds; null: until it is changed again.';
