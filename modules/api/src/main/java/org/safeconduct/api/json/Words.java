package org.safeconduct.api.json;

import java.util.List;
import java.util.Locale;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Refusals;
import org.safeconduct.kernel.Texts;
import org.safeconduct.reporting.Reports;

/** Texts for people, from the bundles of the modules. */
public final class Words {

    private static final Locale ARABIC = Locale.of("ar");
    private static final Texts STEPS = new Texts(Due.class, "steps");
    private static final Texts EVENTS = new Texts(TimelineEntry.class, "events");
    private static final Texts REPORTS = new Texts(Reports.class, "reports");
    private static final Texts PROBLEMS = new Texts(Words.class, "problems");

    private Words() {}

    /** The best of the reader's languages that the texts exist in. */
    public static Locale best(List<Locale> wanted) {
        for (Locale locale : wanted) {
            if (locale.getLanguage().equals("ar")) {
                return ARABIC;
            }
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }

    /** Text of a refusal or flaw. */
    public static String refusal(String key, List<Object> args, Locale language) {
        return Refusals.text(key, args, language);
    }

    /** Title of a kind of problem. */
    public static String problem(String type, Locale language) {
        return PROBLEMS.say(language, type, List.of());
    }

    /** A text of the reports: the title of one, its definition, the name of a column. */
    public static String report(String key, Locale language) {
        return REPORTS.say(language, key, List.of());
    }

    static String step(Due.Step step, Locale language) {
        return STEPS.say(language, step.why(), step.args());
    }

    static String event(TimelineEntry entry, Locale language) {
        return EVENTS.say(language, entry.what(), entry.args() == null ? List.of() : entry.args());
    }
}
