-- A request lives through R00 to R91; its state is stored by these codes.
drop index readmission.request_one_open;
alter table readmission.request drop constraint request_state_check;
update readmission.request set state = case state when 'DRAFT' then 'R00' else 'R90' end;
alter table readmission.request
    add constraint request_state_check check (state in ('R00', 'R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R10',
        'R11', 'R20', 'R21', 'R22', 'R30', 'R40', 'R41', 'R42', 'R43', 'R44', 'R45', 'R46', 'R47', 'R48', 'R49', 'R50',
        'R51', 'R60', 'R90', 'R91')),
    add column suspended_from text,
    add column prepared_by text,
    add column shared boolean not null default false,
    add constraint request_suspended_from check ((state = 'R49') = (suspended_from is not null));
comment on column readmission.request.suspended_from is 'SENSITIVE. State that a suspended request came from; never crosses to the other State.';
comment on column readmission.request.prepared_by is 'INTERNAL. Login of the officer who handed it to the internal check last; another must submit it.';
comment on column readmission.request.shared is 'INTERNAL. True: the requested State may see it.';
create unique index request_one_open on readmission.request (person) where state not in ('R60', 'R90', 'R91');
create index request_partner on readmission.request (partner, number desc) where shared;
