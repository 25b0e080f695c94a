package org.safeconduct.reporting;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

/**
 * Which figures were frozen, written {@code recognition-rates.unhcr.2026-10.1}.
 *
 * @param basis {@value #NO_BASIS} where the report has only one
 * @param revision from 1
 */
public record SnapshotNumber(String report, String basis, YearMonth month, int revision) implements Concerns {

    static final String NO_BASIS = "none";
    private static final Pattern FORM = Pattern
            .compile("([a-z][a-z-]{0,39})\\.([a-z]{1,20})\\.(\\d{4}-\\d\\d)\\.([1-9]\\d{0,5})");

    /** Unknown where the text is no such number: nothing can be found by it. */
    public static SnapshotNumber of(String text) {
        Matcher found = FORM.matcher(text == null ? "" : text);
        if (!found.matches()) {
            throw new Unknown("snapshot-unknown");
        }
        try {
            return new SnapshotNumber(found.group(1), found.group(2), YearMonth.parse(found.group(3)),
                    Integer.parseInt(found.group(4)));
        } catch (DateTimeException e) {
            throw new Unknown("snapshot-unknown");
        }
    }

    /** Whether the other counts the same: another revision of it, perhaps. */
    public boolean counts(SnapshotNumber other) {
        return report.equals(other.report) && basis.equals(other.basis) && month.equals(other.month);
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.REPORT, toString());
    }

    @Override
    public String toString() {
        return report + "." + basis + "." + month + "." + revision;
    }
}
