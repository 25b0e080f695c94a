create extension if not exists btree_gist with schema public;

create table casefile.appointment (
    id                   uuid primary key,
    file                 text not null,
    persons              text not null check (persons is json array),
    kind                 text not null check (kind in ('INTERVIEW', 'HEARING', 'OTHER')),
    day                  date not null,
    from_time            time not null,
    until_time           time not null,
    zone                 text not null,
    starts_at            timestamptz not null,
    ends_at              timestamptz not null,
    during               tstzrange not null generated always as (tstzrange(starts_at, ends_at)) stored,
    office               text not null,
    room                 text not null,
    officer              text not null,
    officer_id           uuid not null,
    interpreter_language text,
    interpreter          text,
    state                text not null check (state in ('BOOKED', 'HELD', 'MISSED', 'CANCELLED')),
    booked_at            timestamptz not null,
    booked_by            text not null,
    version              bigint not null,
    check (starts_at < ends_at),
    constraint officer_booked exclude using gist (officer_id with =, during with &&) where (state = 'BOOKED'),
    constraint room_booked exclude using gist (office with =, room with =, during with &&) where (state = 'BOOKED'),
    constraint interpreter_booked exclude using gist (interpreter with =, during with &&)
        where (state = 'BOOKED' and interpreter is not null)
);
comment on table casefile.appointment is 'Meetings: officer, room and interpreter are never booked twice at a time; retention: with the file';
comment on column casefile.appointment.id is 'Id of the appointment';
comment on column casefile.appointment.file is 'The file, as KIND:id; names no person';
comment on column casefile.appointment.persons is 'SENSITIVE. Ids of the persons who are asked to come (JSON array)';
comment on column casefile.appointment.kind is 'SENSITIVE. What the meeting is';
comment on column casefile.appointment.day is 'SENSITIVE. Local date of the place';
comment on column casefile.appointment.from_time is 'SENSITIVE. Local time when it begins';
comment on column casefile.appointment.until_time is 'SENSITIVE. Local time when it ends';
comment on column casefile.appointment.zone is 'Time zone of the place';
comment on column casefile.appointment.starts_at is 'SENSITIVE. The instant when it begins';
comment on column casefile.appointment.ends_at is 'SENSITIVE. The instant when it ends';
comment on column casefile.appointment.during is 'SENSITIVE. Both instants, for the check of overlaps';
comment on column casefile.appointment.office is 'Office where the room is';
comment on column casefile.appointment.room is 'Room';
comment on column casefile.appointment.officer is 'Login of the officer who holds it';
comment on column casefile.appointment.officer_id is 'Account id of that officer';
comment on column casefile.appointment.interpreter_language is 'SENSITIVE. Language to interpret, ISO 639-3; null if none';
comment on column casefile.appointment.interpreter is 'SENSITIVE. Who interprets; null if not known yet';
comment on column casefile.appointment.state is 'SENSITIVE. BOOKED, HELD, MISSED or CANCELLED';
comment on column casefile.appointment.booked_at is 'When it was booked';
comment on column casefile.appointment.booked_by is 'Login of the officer who booked it';
comment on column casefile.appointment.version is 'Grows with every change; the ETag';
create index appointment_of_file on casefile.appointment (file, starts_at);
create index appointment_by_day on casefile.appointment (day) where state = 'BOOKED';
create index appointment_of_officer on casefile.appointment (officer_id, starts_at, id);
grant select, insert on casefile.appointment to safeconduct_app;
grant update (state, version) on casefile.appointment to safeconduct_app;
