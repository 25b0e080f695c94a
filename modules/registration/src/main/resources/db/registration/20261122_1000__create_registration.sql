-- People, the groups they came in, and their claims until they are streamed. Old values are kept, nothing is deleted but
-- the rows of a corrected name, whose old form the table correction keeps.

create sequence person_running maxvalue 9999999;
create sequence registration_running maxvalue 9999999;
create sequence case_running maxvalue 9999999;
comment on sequence person_running is 'INTERNAL. Running part of person numbers; goes on over the turn of the year.';
comment on sequence registration_running is 'INTERNAL. Running part of registration numbers.';
comment on sequence case_running is 'INTERNAL. Running part of case numbers.';

create table registration (
    number                text primary key check (number ~ '^R-\d{4}-\d{7}$'),
    office                text not null,
    made_on               date not null,
    arrived_on            date,
    language              text not null,
    registered_at         timestamptz not null,
    registered_by         text not null,
    registered_by_officer uuid not null,
    case_number           text unique check (case_number ~ '^C-\d{4}-\d{7}$'),
    version               bigint not null
);
create index registration_newest on registration (registered_at desc, number desc);
create index registration_of_office on registration (office, registered_at desc, number desc);
create index registration_not_lodged on registration (office, registered_at desc, number desc) where case_number is null;
comment on table registration is 'A group who came together; retention as the files of its persons.';
comment on column registration.number is 'Number of the group, spoken and printed.';
comment on column registration.office is 'Code of the office where the file lies.';
comment on column registration.made_on is 'PERSONAL. Day on which protection was asked for, to any authority.';
comment on column registration.arrived_on is 'PERSONAL. Day of entry into the country; null if unknown.';
comment on column registration.language is 'PERSONAL. Language of contact, ISO 639-3.';
comment on column registration.registered_at is 'When it was registered, UTC.';
comment on column registration.registered_by is 'Login of the officer who registered.';
comment on column registration.registered_by_officer is 'Account of the officer who registered; who sees own rows only sees these.';
comment on column registration.case_number is 'The case that the claims were lodged in; null before.';
comment on column registration.version is 'INTERNAL. Counts changes.';

create table person (
    id              uuid primary key,
    number          text not null unique check (number ~ '^P-\d{4}-\d{7}$'),
    registration    text not null references registration,
    position        int not null check (position >= 0),
    relation        text,
    sex             text not null check (sex in ('F', 'M', 'X', 'U')),
    birth_date      text,
    birth_earliest  date,
    birth_latest    date,
    birth_estimated boolean not null,
    birth_place     text,
    nationalities   text not null check (nationalities <> ''),
    ethnicity       text not null,
    religion        text not null,
    marital_status  text not null,
    languages       text not null,
    profiles        text not null,
    changed_at      timestamptz not null,
    version         bigint not null,
    unique (registration, position),
    check ((birth_date is null) = (birth_earliest is null) and (birth_date is null) = (birth_latest is null))
);
create index person_of_birth on person (birth_earliest, birth_latest);
comment on table person is 'One human being, for life.';
comment on column person.id is 'Never changes; other files and the log name the person by it.';
comment on column person.number is 'Person number, spoken and printed.';
comment on column person.registration is 'The group that the person came in.';
comment on column person.position is 'Place in the group; 0 is the focal point.';
comment on column person.relation is 'PERSONAL. Relation to the first of the group, code of the list relationship; null for the first.';
comment on column person.sex is 'PERSONAL. Recorded sex: F, M, X, U (unknown).';
comment on column person.birth_date is 'PERSONAL. Year, year and month, or day, as known; null if unknown.';
comment on column person.birth_earliest is 'PERSONAL. First day that the birth date can be.';
comment on column person.birth_latest is 'PERSONAL. Last day that the birth date can be.';
comment on column person.birth_estimated is 'PERSONAL. True if an officer estimated the birth date.';
comment on column person.birth_place is 'PERSONAL. Place of birth as told.';
comment on column person.nationalities is 'PERSONAL. ISO 3166-1 alpha-3 (or UNK, XXA, XKX, TIB), in the order told, separated by spaces.';
comment on column person.ethnicity is 'SENSITIVE. Special category (GDPR Art. 9). REFUSED, NOT_ASKED and UNKNOWN differ.';
comment on column person.religion is 'SENSITIVE. Special category (GDPR Art. 9). Code, or REFUSED, NOT_ASKED, UNKNOWN.';
comment on column person.marital_status is 'PERSONAL. Code, or REFUSED, NOT_ASKED, UNKNOWN.';
comment on column person.languages is 'PERSONAL. ISO 639-3, separated by spaces.';
comment on column person.profiles is 'SENSITIVE. Codes of claim profiles, separated by spaces; some are seen by their compartment only.';
comment on column person.changed_at is 'When anything about the person last changed, UTC.';
comment on column person.version is 'INTERNAL. Counts changes.';

create table person_name (
    person   uuid not null references person,
    position int not null,
    type     text not null check (type in ('FAMILY', 'GIVEN', 'FATHER', 'GRANDFATHER', 'SINGLE')),
    value    text not null,
    latin    text,
    script   text not null check (script ~ '^[A-Z][a-z]{3}$'),
    primary key (person, position)
);
comment on table person_name is 'PERSONAL. The parts of a name in the order that the person uses.';
comment on column person_name.person is 'Whose name.';
comment on column person_name.position is 'Place in the order, from 0.';
comment on column person_name.type is 'What the part is.';
comment on column person_name.value is 'PERSONAL. As written, in its own script.';
comment on column person_name.latin is 'PERSONAL. In Latin letters as the person or a document writes it; null if nobody said.';
comment on column person_name.script is 'Script of the value, ISO 15924, found from its letters.';

create table identity_document (
    id         uuid primary key,
    person     uuid not null references person,
    position   int not null,
    type       text not null,
    number     text,
    number_key text,
    issuer     text,
    issued_on  date,
    expires_on date,
    mrz        text,
    mrz_valid  boolean,
    unique (person, position),
    check ((mrz is null) = (mrz_valid is null))
);
create index identity_document_by_number on identity_document (number_key);
comment on table identity_document is 'PERSONAL. Identity and travel documents that were shown.';
comment on column identity_document.id is 'INTERNAL.';
comment on column identity_document.person is 'Whose document.';
comment on column identity_document.position is 'In the order in which they were shown.';
comment on column identity_document.type is 'Code of the list document.';
comment on column identity_document.number is 'PERSONAL. Number as printed.';
comment on column identity_document.number_key is 'PERSONAL. Number in capital letters and digits only, for exact search.';
comment on column identity_document.issuer is 'PERSONAL. Issuing State, ISO 3166-1 alpha-3.';
comment on column identity_document.issued_on is 'PERSONAL. Day of issue.';
comment on column identity_document.expires_on is 'PERSONAL. Last day of validity.';
comment on column identity_document.mrz is 'PERSONAL. Lines of the machine readable zone as printed; null if none was read.';
comment on column identity_document.mrz_valid is 'Whether all its check digits are right; null if no zone was read.';

create table need (
    id         uuid primary key,
    person     uuid not null references person,
    position   int not null,
    code       text not null,
    noticed_on date not null,
    noticed_by text not null,
    status     text not null
               check (status in ('NOTICED', 'PENDING_REVIEW', 'CONFIRMED', 'NOT_CONFIRMED', 'RESOLVED')),
    unique (person, position)
);
comment on table need is 'SENSITIVE. Specific needs; some codes are seen by their compartment only.';
comment on column need.id is 'INTERNAL.';
comment on column need.person is 'Whose need.';
comment on column need.position is 'In the order in which they were noticed.';
comment on column need.code is 'SENSITIVE. Code of the list need.';
comment on column need.noticed_on is 'SENSITIVE. Day on which it was noticed.';
comment on column need.noticed_by is 'Login of the officer who noticed it.';
comment on column need.status is 'SENSITIVE. How far protection staff have assessed it.';

create table claim (
    id            uuid primary key,
    person        uuid not null references person,
    registration  text not null references registration,
    case_number   text check (case_number ~ '^C-\d{4}-\d{7}$'),
    made_on       date not null,
    registered_on date not null,
    lodged_on     date,
    stage         text not null check (stage in ('A00', 'A01', 'A02', 'A03', 'A04', 'A05', 'STREAMED', 'ENDED')),
    track         text,
    rule_version  text,
    reason        text,
    streamed_on   date,
    streamed_by   text,
    version       bigint not null
);
create unique index claim_one_open on claim (person) where stage not in ('STREAMED', 'ENDED');
create index claim_of_person on claim (person);
create index claim_of_registration on claim (registration);
create index claim_of_case on claim (case_number);
comment on table claim is 'One claim a person, from making to streaming; after that rsd owns it.';
comment on column claim.id is 'Never changes; rsd takes it over.';
comment on column claim.person is 'Who claims.';
comment on column claim.registration is 'The group that it was registered with.';
comment on column claim.case_number is 'The case; null before lodging.';
comment on column claim.made_on is 'PERSONAL. Day on which protection was asked for.';
comment on column claim.registered_on is 'Day of registration.';
comment on column claim.lodged_on is 'Day of lodging; null before.';
comment on column claim.stage is 'Where it stands: A00 to A05, STREAMED when rsd has it, ENDED when it ended before.';
comment on column claim.track is 'The track that an officer confirmed; null before.';
comment on column claim.rule_version is 'Version of the triage rules that were shown to the officer.';
comment on column claim.reason is 'PERSONAL. Why the officer chose the track, or why it ended.';
comment on column claim.streamed_on is 'Day of streaming.';
comment on column claim.streamed_by is 'Login of the officer who confirmed the track.';
comment on column claim.version is 'INTERNAL. Counts changes.';

create table correction (
    id           uuid primary key,
    person       uuid not null references person,
    field        text not null,
    before       text,
    after        text,
    reason       text not null,
    corrected_by text not null,
    corrected_at timestamptz not null
);
create index correction_of_person on correction (person, corrected_at desc);
comment on table correction is 'Every value that a person''s record ever had: corrections add, they never overwrite.';
comment on column correction.id is 'INTERNAL.';
comment on column correction.person is 'Whose record.';
comment on column correction.field is 'Name of the field as in the published interface.';
comment on column correction.before is 'SENSITIVE. Value before; null if there was none.';
comment on column correction.after is 'SENSITIVE. Value after; null if it was removed.';
comment on column correction.reason is 'PERSONAL. Why, as the officer said.';
comment on column correction.corrected_by is 'Login of the officer.';
comment on column correction.corrected_at is 'When, UTC.';

grant usage on schema registration to safeconduct_app;
grant select, insert, update on registration, person, identity_document, need, claim to safeconduct_app;
grant select, insert, update, delete on person_name to safeconduct_app;
grant select, insert on correction to safeconduct_app;
grant usage on all sequences in schema registration to safeconduct_app;
