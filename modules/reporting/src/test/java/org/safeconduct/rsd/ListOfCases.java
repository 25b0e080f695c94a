package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Sql;
import org.safeconduct.registration.Track;
import org.safeconduct.schema.TestDatabase;

/** How many cases the list of cases shows: its own conditions, asked of the same rows that reports count. */
public final class ListOfCases {

    private ListOfCases() {}

    public static long count(Scope scope, Map<String, String> filters, LocalDate today) {
        return Sieve.of(scope).stream().mapToLong(sieve -> count(sieve.matching(filter(filters), today))).sum();
    }

    private static long count(Sieve sieve) {
        return new Sql(TestDatabase.app()).one("select count(*) from rsd.asylum_case c where " + sieve.text(),
                row -> row.getLong(1), sieve.values().toArray()).orElseThrow();
    }

    private static CaseFilter filter(Map<String, String> asked) {
        String stage = asked.get("stage");
        String track = asked.get("track");
        return new CaseFilter(stage == null ? null : Stage.of(stage),
                track == null ? null : Track.valueOf(track.toUpperCase(Locale.ROOT)), asked.get("office"),
                null, asked.get("nationality"), asked.get("need"), null, null, truth(asked, "overdue"),
                truth(asked, "open"),
                days(asked, "lodged"), days(asked, "decided"), days(asked, "due"));
    }

    private static Boolean truth(Map<String, String> asked, String name) {
        return asked.containsKey(name) ? Boolean.valueOf(asked.get(name)) : null;
    }

    private static Days days(Map<String, String> asked, String name) {
        return new Days(day(asked.get(name + "From")), day(asked.get(name + "To")));
    }

    private static LocalDate day(String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
