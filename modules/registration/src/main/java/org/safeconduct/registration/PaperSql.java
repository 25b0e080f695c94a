package org.safeconduct.registration;

/** A statement a table: it takes an array a column and writes all rows at once. */
final class PaperSql {

    static final String REGISTRATIONS = """
            insert into registration.registration (number, office, made_on, language, registered_at, case_number,
                registered_by, registered_by_officer, version)
            select number, office, made_on::date, language, registered_at::timestamptz, case_number, c.login, c.officer, 1
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(number, office, made_on, language, registered_at, case_number),
                (select ? as login, ?::uuid as officer) c
            """;

    static final String PERSONS = """
            insert into registration.person (id, number, registration, position, relation, sex, birth_date, birth_earliest,
                birth_latest, birth_estimated, birth_place, nationalities, ethnicity, religion, marital_status, languages,
                profiles, changed_at, version)
            select id::uuid, number, registration, position::int, relation, sex, birth_date, birth_earliest::date,
                birth_latest::date, birth_estimated::boolean, birth_place, nationalities, ethnicity, religion, marital_status,
                languages, profiles, changed_at::timestamptz, version::bigint
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(id, number, registration, position, relation, sex, birth_date, birth_earliest, birth_latest,
                    birth_estimated, birth_place, nationalities, ethnicity, religion, marital_status, languages, profiles,
                    changed_at, version)
            """;

    static final String NAMES = """
            insert into registration.person_name (person, position, type, value, latin, script)
            select person::uuid, position::int, type, value, latin, script
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(person, position, type, value, latin, script)
            """;

    static final String DOCUMENTS = """
            insert into registration.identity_document (id, person, position, type, number, number_key, issuer)
            select gen_random_uuid(), person::uuid, position::int, type, number, number_key, issuer
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(person, position, type, number, number_key, issuer)
            """;

    static final String NEEDS = """
            insert into registration.need (id, person, position, code, noticed_on, status, noticed_by)
            select gen_random_uuid(), person::uuid, position::int, code, noticed_on::date, status, c.login
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(person, position, code, noticed_on, status), (select ? as login) c
            """;

    static final String KEYS = """
            insert into registration.name_key (id, person, variant, names, sounds)
            select gen_random_uuid(), person::uuid, variant::int, names, sounds
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as t(person, variant, names, sounds)
            """;

    static final String NUMBERS = """
            insert into registration.known_number (id, number, person, kind)
            select gen_random_uuid(), number, person::uuid, kind
            from unnest(?::text[], ?::text[], ?::text[]) as t(number, person, kind)
            on conflict (number, person) do nothing
            """;

    static final String CLAIMS = """
            insert into registration.claim (id, person, registration, case_number, made_on, registered_on, lodged_on, stage,
                track, streamed_on, streamed_by, version)
            select id::uuid, person::uuid, registration, case_number, made_on::date, lodged_on::date, lodged_on::date, stage,
                track, case when streamed_by is null then null else lodged_on::date end, streamed_by, 1
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as t(id, person, registration, case_number, made_on, lodged_on, stage, track, streamed_by)
            """;

    private PaperSql() {}
}
