package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Scope;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;
import org.safeconduct.registration.Track;

/** The list of cases: the most urgent first, those without a limit last. */
@Dependent
class Worklist {

    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String ROWS = """
            select c.number, c.stage, c.track, c.office, c.assignee, k.person, c.persons, c.lodged_on, c.due_on,
                   c.due_rule,
                   (select string_agg(distinct t.code, ' ' order by t.code)
                      from rsd.claim o join rsd.claim_trait t on t.claim = o.id and t.kind = 'NATIONALITY'
                     where o.case_number = c.number)
              from (select * from (%s) c
                     order by c.urgency
                     limit ?) c
              join rsd.claim k on k.case_number = c.number and k.position = 0
             order by c.urgency
            """;

    private static final String FIRST = """
            (select * from rsd.asylum_case c where
                    %s
              order by c.urgency
              limit ?)
            """;

    private static final String COUNT = """
            select count(*) from (select * from (%s) c limit ?) c
            """;

    private static final String SOME = """
            (select 1 from rsd.asylum_case c where
                    %s
              limit ?)
            """;

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Persons persons;

    Page<CaseRow> page(Scope scope, CaseFilter filter, PageRequest page, LocalDate today) {
        List<Sieve> sieves = Sieve.of(scope).stream().map(sieve -> sieve.matching(filter, today)).toList();
        long count = ((Number) ask(COUNT, SOME, sieves, Page.Total.STOP + 1).getSingleResult()).longValue();
        sieves.forEach(sieve -> sieve.after(page.after()));
        List<Object[]> lines = rows(ask(ROWS, FIRST, sieves, page.limit() + 1));
        Page<Object[]> cut = Page.cut(lines, page, Worklist::key, Page.Total.counted(count));
        Map<PersonId, PersonLabel> labels = labels(cut.items());
        return new Page<>(cut.items().stream().map(line -> row(line, labels)).toList(), cut.next(), cut.total());
    }

    /** @param part of the text, once for each sieve; no part need give more rows than the whole */
    private Query ask(String text, String part, List<Sieve> sieves, int limit) {
        Query query = em.createNativeQuery(text.formatted(sieves.stream()
                .map(sieve -> part.formatted(sieve.text()))
                .collect(Collectors.joining("union all\n"))));
        int place = 1;
        for (Sieve sieve : sieves) {
            for (Object value : sieve.values()) {
                query.setParameter(place++, value);
            }
            query.setParameter(place++, limit);
        }
        return query.setParameter(place, limit);
    }

    private static List<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(line -> (Object[]) line).toList();
    }

    private Map<PersonId, PersonLabel> labels(List<Object[]> lines) {
        return lines.isEmpty()
                ? Map.of()
                : persons.labels(lines.stream().map(Worklist::first).collect(Collectors.toSet()));
    }

    private static CaseRow row(Object[] line, Map<PersonId, PersonLabel> labels) {
        String nationalities = (String) line[10];
        return new CaseRow(new CaseNumber((String) line[0]), Stage.of((String) line[1]),
                line[2] == null ? null : Track.valueOf((String) line[2]), (String) line[3], (String) line[4],
                labels.get(first(line)), ((Number) line[6]).intValue(),
                nationalities == null ? List.of() : List.of(nationalities.split(" ")), day(line[7]), day(line[8]),
                (String) line[9]);
    }

    private static PersonId first(Object[] line) {
        return new PersonId((UUID) line[5]);
    }

    private static String key(Object[] line) {
        return Cursor.of(line[8] == null ? NEVER : day(line[8]), line[0]);
    }

    private static LocalDate day(Object column) {
        return column == null ? null : column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** The day in a cursor; Invalid if somebody made it up. */
    static LocalDate day(Cursor keys) {
        try {
            return LocalDate.parse(keys.key(0));
        } catch (DateTimeException e) {
            throw Invalid.at("/after", "cursor");
        }
    }
}
