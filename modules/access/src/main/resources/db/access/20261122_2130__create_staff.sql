-- Offices, officers, the clients of the REST interface, and what keeps guessers out.

create table office (
    code text primary key,
    name text not null,
    open boolean not null default true
);
comment on table office is 'INTERNAL. Where officers sit and files lie.';
comment on column office.code is 'INTERNAL. Short code, in capitals.';
comment on column office.name is 'INTERNAL. Name as shown.';
comment on column office.open is 'INTERNAL. False: nobody is sent there any more.';
insert into office (code, name) values ('HQ', 'Head office'), ('NORTH', 'Northern office');

create table officer (
    id            uuid primary key,
    login         text not null unique,
    name          text not null,
    office        text not null references office,
    password_hash text not null,
    one_time      boolean not null,
    stamp         bigint not null,
    demo          boolean not null default false,
    last_login    timestamptz,
    closed_at     timestamptz,
    version       bigint not null
);
create index officer_by_office on officer (office, login);
comment on table officer is 'SENSITIVE. Accounts of those who work with the system. Retention: as the log that names them.';
comment on column officer.id is 'INTERNAL. The account for life.';
comment on column officer.login is 'SENSITIVE. Login name; never given to anybody else.';
comment on column officer.name is 'SENSITIVE. Name as colleagues see it.';
comment on column officer.office is 'INTERNAL. Where the officer sits now.';
comment on column officer.password_hash is 'SECRET. Argon2id with its parameters and salt.';
comment on column officer.one_time is 'INTERNAL. True: the password must be changed before anything else.';
comment on column officer.stamp is 'INTERNAL. Grows when roles, office or password change: sessions from before end.';
comment on column officer.demo is 'INTERNAL. Account of the demonstration; not tolerated with a database of one''s own.';
comment on column officer.last_login is 'SENSITIVE. When the password was last accepted.';
comment on column officer.closed_at is 'INTERNAL. Since when nobody can log in; null: open.';
comment on column officer.version is 'INTERNAL. Counts changes, so that a stale one is noticed.';

create table officer_role (
    officer uuid not null references officer,
    role    text not null,
    primary key (officer, role)
);
create index officer_role_by_role on officer_role (role);
comment on table officer_role is 'INTERNAL. The roles of an account now; their history is in the log.';
comment on column officer_role.officer is 'INTERNAL. The account.';
comment on column officer_role.role is 'INTERNAL. A column of the table of powers.';

create table client (
    id          text primary key,
    officer     uuid not null references officer,
    secret_hash text not null,
    demo        boolean not null default false,
    closed_at   timestamptz
);
create index client_by_officer on client (officer);
comment on table client is 'INTERNAL. Programs that use the REST interface as an officer.';
comment on column client.id is 'INTERNAL. Client id.';
comment on column client.officer is 'INTERNAL. As whom it acts.';
comment on column client.secret_hash is 'SECRET. Argon2id with its parameters and salt.';
comment on column client.demo is 'INTERNAL. Client of the demonstration.';
comment on column client.closed_at is 'INTERNAL. Since when it gets no token; null: open.';

create table attempt (
    key      text primary key,
    failures integer not null,
    last_at  timestamptz not null,
    next_at  timestamptz not null
);
create index attempt_by_time on attempt (last_at);
comment on table attempt is 'SENSITIVE. Failed logins, by login and by address. Retention: forgotten after the time in setting.';
comment on column attempt.key is 'SENSITIVE. Kind and SHA-256 of what was typed or of the address: a password typed as a login is not kept.';
comment on column attempt.failures is 'INTERNAL. How many in a row.';
comment on column attempt.last_at is 'INTERNAL. The last one.';
comment on column attempt.next_at is 'INTERNAL. From when the next attempt is looked at.';

create table setting (
    name  text primary key,
    value bigint not null check (value > 0),
    unit  text not null
);
comment on table setting is 'INTERNAL. Numbers that an installation may choose.';
comment on column setting.name is 'INTERNAL. What it is.';
comment on column setting.value is 'INTERNAL. How much.';
comment on column setting.unit is 'INTERNAL. Of what.';
insert into setting (name, value, unit) values
    ('login-free-failures', 5, 'attempts'),
    ('login-lock-after', 10, 'attempts'),
    ('login-lock', 900, 'seconds'),
    ('address-free-failures', 40, 'attempts'),
    ('delay-most', 60, 'seconds'),
    ('failures-forgotten-after', 3600, 'seconds'),
    ('retry-kept', 30, 'days');

create table retry (
    caller    text not null,
    key       text not null,
    body_hash text not null,
    status    integer,
    headers   text,
    body      bytea,
    at        timestamptz not null,
    primary key (caller, key)
);
create index retry_by_time on retry (at);
comment on table retry is 'SENSITIVE. Answers already given to a request with a retry key. Retention: the days in setting.';
comment on column retry.caller is 'SENSITIVE. Login of the caller to whom the key belongs.';
comment on column retry.key is 'INTERNAL. The key that the caller chose.';
comment on column retry.body_hash is 'INTERNAL. Hash of the request.';
comment on column retry.status is 'INTERNAL. Status of the answer; null while it is worked on.';
comment on column retry.headers is 'INTERNAL. Headers of the answer: codes and numbers only.';
comment on column retry.body is 'SENSITIVE. The answer, encrypted under the master key.';
comment on column retry.at is 'INTERNAL. When the key was first used.';

grant select on office, setting to safeconduct_app;
grant select, insert, update on officer to safeconduct_app;
grant select, insert, delete on officer_role to safeconduct_app;
grant select, insert on client to safeconduct_app;
grant select, insert, update, delete on attempt, retry to safeconduct_app;
