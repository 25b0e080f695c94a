-- Search in any script and spelling: what the application folded a name to, found by sound or by letters.

create extension if not exists pg_trgm;

create table name_key (
    id      uuid primary key,
    person  uuid not null references person,
    variant int not null,
    names   text not null,
    sounds  text not null,
    unique (person, variant)
);
create index name_key_by_sound on name_key using gin (string_to_array(sounds, ' '));
create index name_key_by_letters on name_key using gin (names gin_trgm_ops);
comment on table name_key is 'PERSONAL. Names folded to plain Latin letters, for search only; made anew with each correction.';
comment on column name_key.id is 'INTERNAL.';
comment on column name_key.person is 'Whose name.';
comment on column name_key.variant is '0: from the own script; 1: from the Latin letters that the person or a document uses.';
comment on column name_key.names is 'PERSONAL. Folded words, separated by spaces.';
comment on column name_key.sounds is 'PERSONAL. Sounds of the words, of pairs of words (+), and with the year of birth (@), separated by spaces.';

create table known_number (
    id     uuid primary key,
    number text not null,
    person uuid not null references person,
    kind   text not null check (kind in ('PERSON', 'REGISTRATION', 'CASE', 'FILE_REF')),
    unique (number, person)
);
create index known_number_of_person on known_number (person);
comment on table known_number is 'Every number that a person was ever known by.';
comment on column known_number.id is 'INTERNAL.';
comment on column known_number.number is 'PERSONAL. In capital letters, without spaces.';
comment on column known_number.person is 'Who is known by it.';
comment on column known_number.kind is 'What sort of number it is.';

create table possible_duplicate (
    id       uuid primary key,
    person   uuid not null references person,
    other    uuid not null references person,
    score    double precision not null check (score between 0 and 1),
    reasons  text not null,
    found_at timestamptz not null,
    unique (person, other),
    check (person <> other)
);
create index possible_duplicate_of_other on possible_duplicate (other);
comment on table possible_duplicate is 'PERSONAL. Two records that may be one person, found when one of them was written.';
comment on column possible_duplicate.id is 'INTERNAL.';
comment on column possible_duplicate.person is 'The record that was written.';
comment on column possible_duplicate.other is 'The record that was known.';
comment on column possible_duplicate.score is 'How alike they are, 0 to 1.';
comment on column possible_duplicate.reasons is 'Why, separated by spaces.';
comment on column possible_duplicate.found_at is 'When, UTC.';

-- The operators of pg_trgm have their threshold here and nowhere else. Both halves read an index.
create function candidates(wanted text, spelled text, most int) returns table (person uuid)
    language sql stable
    set search_path = registration, public, pg_temp
    set pg_trgm.similarity_threshold = 0.45
    as $$
        (select k.person from registration.name_key k
          where string_to_array(k.sounds, ' ') && string_to_array(wanted, ' ')
          order by similarity(k.names, spelled) desc limit most)
        union
        (select k.person from registration.name_key k
          where k.names % spelled
          order by similarity(k.names, spelled) desc limit most)
    $$;
comment on function candidates(text, text, int) is 'People whose names may be meant: by sounds, or by spelling.';

grant select, insert, delete on name_key, possible_duplicate to safeconduct_app;
grant select, insert on known_number to safeconduct_app;
grant execute on function candidates(text, text, int) to safeconduct_app;
