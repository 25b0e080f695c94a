-- The order of the list as one column: of two columns compared together PostgreSQL cannot tell how many rows lie behind, and
-- read half of a million cases to find that an officer has none among them.
create function rsd.urgency(due date, number text) returns text language sql immutable parallel safe
    return lpad((coalesce(due, date '9999-12-31') - date '0001-01-01')::text, 7, '0') || number;
alter table rsd.asylum_case
    add column urgency text collate "C" not null generated always as (rsd.urgency(due_on, number)) stored;
comment on column rsd.asylum_case.urgency is 'Place in the list: what is due first, what is due never last; of the same day by number';
create index on rsd.asylum_case (urgency);
create index on rsd.asylum_case (office, urgency);
create index on rsd.asylum_case (stage, urgency);
create index on rsd.asylum_case (assignee_id, urgency) where assignee_id is not null;
drop index rsd.asylum_case_coalesce_number_idx, rsd.asylum_case_office_coalesce_number_idx,
    rsd.asylum_case_stage_coalesce_number_idx, rsd.asylum_case_assignee_id_idx;
