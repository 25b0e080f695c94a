package org.safeconduct.kernel;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which the day, or month and day, may be unknown. Written {@code 1990}, {@code 1990-05} or
 * {@code 1990-05-17}, in the Gregorian calendar.
 */
public record PartialDate(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("((?!0000)\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** How much of the date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** Refuses with {@link Invalid} ({@code partial-date}) what is not a date of the calendar. */
    public PartialDate {
        Matcher matcher = FORM.matcher(value == null ? "" : value);
        if (!matcher.matches()) {
            throw Invalid.at("", "partial-date");
        }
        try {
            parse(value);
        } catch (DateTimeException e) {
            throw Invalid.at("", "partial-date");
        }
    }

    private static LocalDate parse(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.toString());
    }

    public Precision precision() {
        return switch (value.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return parse(value);
    }

    /** The last day that it can be. */
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> Year.parse(value).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(value).atEndOfMonth();
            case DAY -> LocalDate.parse(value);
        };
    }

    /** Full years of age on the day at least; the person may be older if the date is partial. */
    public int ageAtLeast(LocalDate on) {
        return java.time.Period.between(latest(), on).getYears();
    }

    /** Full years of age on the day at most. */
    public int ageAtMost(LocalDate on) {
        return java.time.Period.between(earliest(), on).getYears();
    }

    /** Minority is presumed while in doubt: true unless the person is certainly 18 on the day. */
    public boolean presumedMinor(LocalDate on) {
        return ageAtLeast(on) < 18;
    }

    @Override
    public String toString() {
        return value;
    }
}
