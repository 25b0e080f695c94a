package org.safeconduct.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;

/**
 * Who of many new people may be known already, or be among them twice: one question for all of them. Asked by what an index
 * answers at once: the same sound of the whole name with the same year, the same name, or the same document; how alike they
 * are is then weighed as at registration.
 */
final class PaperTwins {

    /** A name that so many share tells nothing. */
    private static final int MOST = 20;

    private static final String CANDIDATES = """
            with fresh as (select person::uuid from unnest(?::text[]) as t(person)),
            named as (select f.person, k.names, k.sounds from fresh f join registration.name_key k on k.person = f.person)
            select n.person, o.person from named n, lateral (
                select k.person from registration.name_key k where k.sounds = n.sounds and k.person <> n.person limit ?) o
            union
            select n.person, o.person from named n, lateral (
                select k.person from registration.name_key k where k.names = n.names and k.person <> n.person limit ?) o
            union
            select f.person, o.person from fresh f
                join registration.identity_document d on d.person = f.person, lateral (
                select e.person from registration.identity_document e
                where e.number_key = d.number_key and e.person <> f.person limit ?) o
            """;

    private static final String TRAITS = """
            select p.id, p.registration, p.birth_date, p.nationalities,
                   (select string_agg(k.names, '|') from registration.name_key k where k.person = p.id),
                   (select string_agg(d.number_key, '|') from registration.identity_document d where d.person = p.id)
            from registration.person p where p.id = any (?::uuid[])
            """;

    private static final String KEEP = """
            insert into registration.possible_duplicate (id, person, other, score, reasons, found_at)
            select gen_random_uuid(), person::uuid, other::uuid, score::double precision, reasons, c.at
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as t(person, other, score, reasons),
                (select ?::timestamptz as at) c
            """;

    private record Pair(UUID person, UUID other) {}

    private record Known(UUID id, String registration, Traits traits) {}

    private final Sql sql;
    private final OffsetDateTime now;

    PaperTwins(Sql sql, OffsetDateTime now) {
        this.sql = sql;
        this.now = now;
    }

    /** Puts every pair that is alike enough before an officer; those of one group are known to be two. */
    void pair(List<PersonId> persons) {
        Set<Pair> candidates = new LinkedHashSet<>(sql.list(CANDIDATES,
                row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), persons, MOST, MOST,
                MOST));
        Map<UUID, Known> known = traits(candidates);
        Set<Pair> seen = new HashSet<>();
        Columns rows = new Columns(4);
        for (Pair pair : candidates) {
            Known one = known.get(pair.person());
            Known other = known.get(pair.other());
            if (!one.registration().equals(other.registration()) && seen.add(pair)
                    && seen.add(new Pair(pair.other(), pair.person()))) {
                weigh(one, other, rows);
            }
        }
        rows.into(sql, KEEP, now);
    }

    private static void weigh(Known one, Known other, Columns rows) {
        Likeness likeness = Likeness.of(one.traits(), other.traits());
        if (likeness.score() >= Doubles.POSSIBLE) {
            rows.row(one.id(), other.id(), likeness.score(), String.join(" ", likeness.reasons()));
        }
    }

    private Map<UUID, Known> traits(Set<Pair> candidates) {
        Set<UUID> ids = candidates.stream()
                .flatMap(pair -> Stream.of(pair.person(), pair.other()))
                .collect(Collectors.toSet());
        Map<UUID, Known> known = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(TRAITS, PaperTwins::known, ids).forEach(one -> known.put(one.id(), one));
        }
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        String birth = row.getString(3);
        List<List<String>> names = words(row.getString(5)).map(name -> List.of(name.split(" "))).toList();
        return new Known(row.getObject(1, UUID.class), row.getString(2),
                new Traits(names, birth == null ? null : new PartialDate(birth), Set.of(row.getString(4).split(" ")),
                        words(row.getString(6)).collect(Collectors.toUnmodifiableSet())));
    }

    private static Stream<String> words(String joined) {
        return joined == null ? Stream.empty() : Stream.of(joined.split("\\|"));
    }
}
