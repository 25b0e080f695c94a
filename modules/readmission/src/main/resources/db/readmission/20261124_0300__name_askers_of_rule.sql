-- Which offices of this State may ask is a rule of the agreement too.
alter table readmission.rule_change add column offices text;
comment on column readmission.rule_change.offices is 'PUBLIC. Codes of the offices of this State that the wording names, one a line; null for a rule that names none.';
