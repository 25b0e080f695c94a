create table readmission.transfer (
    id             uuid primary key,
    request        text not null references readmission.request,
    ordinal        bigint generated always as identity,
    departs_on     date not null,
    handover_place text not null,
    contact        text,
    assistance     text,
    medical_escort boolean not null,
    fit_on         date,
    planned_by     text not null,
    planned_at     timestamptz not null
);
create index transfer_request on readmission.transfer (request, ordinal);
comment on table readmission.transfer is 'Plans of a transfer; the last one counts. Crosses to the other State.';
comment on column readmission.transfer.id is 'INTERNAL. The plan.';
comment on column readmission.transfer.request is 'INTERNAL. Number of the request.';
comment on column readmission.transfer.ordinal is 'INTERNAL. Order of recording.';
comment on column readmission.transfer.departs_on is 'SENSITIVE. Legal day of departure, from which the notice is counted back.';
comment on column readmission.transfer.handover_place is 'SENSITIVE. Where the person is handed over.';
comment on column readmission.transfer.contact is 'SENSITIVE. Whom to reach on the way; null: nobody named.';
comment on column readmission.transfer.assistance is 'SENSITIVE. Help that the person needs on the way, as the other State is told; null: none.';
comment on column readmission.transfer.medical_escort is 'SENSITIVE. Whether medical staff travel along.';
comment on column readmission.transfer.fit_on is 'SENSITIVE. Day on which a doctor found the person fit to travel; null: not examined.';
comment on column readmission.transfer.planned_by is 'INTERNAL. Login of the planner.';
comment on column readmission.transfer.planned_at is 'INTERNAL. When it was planned.';

create table readmission.transfer_leg (
    transfer   uuid not null references readmission.transfer,
    position   int not null,
    mode       text not null check (mode in ('AIR', 'LAND', 'SEA')),
    carrier    text not null,
    service    text not null,
    origin     text not null,
    destination text not null,
    departs_at timestamptz not null,
    arrives_at timestamptz not null check (arrives_at > departs_at),
    primary key (transfer, position)
);
comment on table readmission.transfer_leg is 'Each ride of a transfer, in order.';
comment on column readmission.transfer_leg.transfer is 'INTERNAL. The plan.';
comment on column readmission.transfer_leg.position is 'INTERNAL. Order, from 0.';
comment on column readmission.transfer_leg.mode is 'SENSITIVE. By air, land or sea.';
comment on column readmission.transfer_leg.carrier is 'SENSITIVE. Who carries.';
comment on column readmission.transfer_leg.service is 'SENSITIVE. Flight number, plate or name of the ship.';
comment on column readmission.transfer_leg.origin is 'SENSITIVE. Where it begins.';
comment on column readmission.transfer_leg.destination is 'SENSITIVE. Where it ends.';
comment on column readmission.transfer_leg.departs_at is 'SENSITIVE. Departure.';
comment on column readmission.transfer_leg.arrives_at is 'SENSITIVE. Arrival.';

create table readmission.transfer_escort (
    transfer   uuid not null references readmission.transfer,
    position   int not null,
    name       text not null,
    document   text not null,
    primary key (transfer, position)
);
comment on table readmission.transfer_escort is 'Officers who travel along, as they are named to the other State.';
comment on column readmission.transfer_escort.transfer is 'INTERNAL. The plan.';
comment on column readmission.transfer_escort.position is 'INTERNAL. Order, from 0.';
comment on column readmission.transfer_escort.name is 'SENSITIVE. Name of the escort.';
comment on column readmission.transfer_escort.document is 'SENSITIVE. Number of the escort''s travel document.';
grant select, insert on readmission.transfer, readmission.transfer_leg, readmission.transfer_escort to safeconduct_app;
