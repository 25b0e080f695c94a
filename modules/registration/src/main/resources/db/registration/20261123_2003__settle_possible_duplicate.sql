-- Until somebody has settled that two records are two people, what one of them asked for may be asked for by the other.
alter table registration.possible_duplicate
    add column settled_on date,
    add column settled_by text,
    add column settled_because text,
    add constraint possible_duplicate_settled check ((settled_on is null) = (settled_by is null)
        and (settled_on is null) = (settled_because is null));
comment on column registration.possible_duplicate.settled_on is 'INTERNAL. Legal day on which somebody found that they are two people; null: nobody did.';
comment on column registration.possible_duplicate.settled_by is 'INTERNAL. Login of who found it.';
comment on column registration.possible_duplicate.settled_because is 'PERSONAL. On what that rests; retention: with the file.';
grant update (settled_on, settled_by, settled_because) on registration.possible_duplicate to safeconduct_app;
