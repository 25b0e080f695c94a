package org.safeconduct.reporting.catalogue;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.kernel.Days;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Parameter;

/**
 * What a line of a report on claims is about: of a claim {@code k}, and of a case {@code c} as the list of cases shows it. The day
 * of either is that which the report counts by.
 */
enum Breakdown {
    STAGE("k.stage", "c.stage"),
    AGE(age("k"), age("c")),
    NATIONALITY("n.nationality", "n.nationality", each("nationality")),
    /** A need behind a compartment is in no line. */
    NEED("n.need", "n.need", each("need")),
    SEX("coalesce(p.sex, 'U')", "coalesce(p.sex, 'U')", person()),
    RELIGION("coalesce(p.religion, 'UNKNOWN')", "coalesce(p.religion, 'UNKNOWN')", person()),
    TRACK("coalesce(lower(replace(k.track, '_', '-')), 'none')",
            "coalesce(lower(replace(c.track, '_', '-')), 'none')"),
    OFFICE("k.office", "c.office"),
    YEAR("to_char(k.day, 'YYYY')", "to_char(c.day, 'YYYY')"),
    MONTH("to_char(k.day, 'YYYY-MM')", "to_char(c.day, 'YYYY-MM')"),
    TOTAL("'total'", "'total'");

    /** What is joined, so that a line can be about it. */
    private record Beside(String claim, String file) {}

    static final String BY = "by";
    private static final List<String> FILTERS = List.of("stage", "track", "office", "nationality", "need");

    private final String claim;
    private final String file;
    private final Beside beside;

    Breakdown(String claim, String file) {
        this(claim, file, new Beside("", ""));
    }

    Breakdown(String claim, String file, Beside beside) {
        this.claim = claim;
        this.file = file;
        this.beside = beside;
    }

    /** Each that the claim, or a claim of the case, has of them. */
    private static Beside each(String trait) {
        String view = "join rsd.claim_" + trait + " n on n.";
        return new Beside(view + "claim = k.claim", view + "case_number = c.number");
    }

    /** Who claims; of a case, everybody who does. */
    private static Beside person() {
        String figure = "left join registration.claim_figure p on p.claim = ";
        return new Beside(figure + "k.claim",
                "join rsd.lodged_claim l on l.case_number = c.number " + figure + "l.claim");
    }

    private static String age(String of) {
        return """
                case when %1$s.day > cast(:three as date) then '00-03' when %1$s.day > cast(:six as date) then '03-06'
                     when %1$s.day > cast(:twelve as date) then '06-12'
                     when %1$s.day > cast(:twentyfour as date) then '12-24' else '24+' end""".formatted(of);
    }

    static Parameter choice(Breakdown... offered) {
        return Parameter.choice(BY, Arrays.stream(offered).map(Word::of).toList());
    }

    static Breakdown of(Asked asked) {
        return Word.in(Breakdown.class, asked.text(BY));
    }

    /** Time passes over claims that are pending, too: a line of theirs has no year and no month. */
    boolean ofTime() {
        return this == YEAR || this == MONTH;
    }

    Script in(Script script) {
        return script.at("claim", claim)
                .at("case", file)
                .at("beside claim", beside.claim())
                .at("beside case", beside.file());
    }

    /**
     * Those of these claims that a line counts.
     *
     * @param source the claims, as {@code k}
     * @param days of those that count
     */
    Script behind(Asked asked, String line, String source, String which, Days days) {
        return in(Script.named("claims-behind").at("source", Script.part(source)).at("which", which)).with("line", line)
                .with("from", days.from())
                .with("to", days.to())
                .asking(asked, "track", "office", "nationality");
    }

    /** The cases of the line by what was asked; null where the list has no such filter, as for those without a track. */
    Behind cases(Asked asked, String key) {
        Behind cases = Behind.all(Behind.Of.CASES);
        for (String filter : FILTERS) {
            cases = cases.with(filter, asked.text(filter));
        }
        String name = Word.of(this);
        if (!FILTERS.contains(name)) {
            return this == SEX || this == RELIGION ? null : cases;
        }
        boolean other = asked.text(name) != null && !asked.text(name).equals(key);
        return other || key.equals("none") ? null : cases.with(name, key);
    }

    /** The days of the line among those that were asked for. */
    Days days(Asked asked, String key) {
        return ofTime() ? asked.daysIn(key) : asked.days();
    }
}
