package org.safeconduct.readmission.forms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.Texts;
import org.safeconduct.paper.Fonts;
import org.safeconduct.paper.Step;
import org.safeconduct.readmission.FormKind;

/** The words of one form in its language. What has no font is given in Latin letters, marked; the form says so at its end. */
public final class Words {

    /** Labels of the code lists. */
    @FunctionalInterface
    public interface Labels {
        String label(String list, String code, Locale language);
    }

    private static final Texts FORMS = new Texts(FormKind.class, "forms");
    private static final Texts STEPS = new Texts(Due.class, "steps");
    private static final String MARK = " *";

    private final Locale language;
    private final Labels labels;
    private boolean romanised;

    public Words(Locale language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    Locale language() {
        return language;
    }

    String say(String key, Object... values) {
        return FORMS.say(language, key, List.of(values));
    }

    /** A code of a list; empty for null. */
    String label(String list, String code) {
        return code == null ? "" : labels.label(list, code, language);
    }

    /** Empty for null. */
    String day(LocalDate date) {
        return date == null ? "" : format("d MMMM uuuu").format(date);
    }

    /** A day as well as it is known: a year alone, a month, or a day. */
    String day(PartialDate date) {
        return date == null ? "" : switch (date.precision()) {
            case YEAR -> date.value();
            case MONTH -> format("MMMM uuuu").format(date.earliest());
            case DAY -> day(date.earliest());
        };
    }

    /** By the clock of the place, with its distance from universal time. */
    String moment(OffsetDateTime moment) {
        return moment == null ? "" : format("d MMMM uuuu, HH:mm (xxx)").format(moment);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }

    /** What somebody wrote, as it can be printed; empty for null. */
    String written(String text) {
        if (text == null || Fonts.missing(text).isEmpty()) {
            return text == null ? "" : text;
        }
        romanised = true;
        return Fonts.romanised(text) + MARK;
    }

    /** The parts of a name of these types, in Latin letters, and in their own where they have others. */
    String name(List<NamePart> parts) {
        String latin = parts.stream().map(NamePart::shown).collect(Collectors.joining(" "));
        String own = parts.stream().map(NamePart::value).collect(Collectors.joining(" "));
        boolean both = !latin.equals(own) && Fonts.missing(own).isEmpty();
        return both ? written(latin) + "\n" + own : written(latin);
    }

    boolean romanised() {
        return romanised;
    }

    /** How a limit was counted, a line a step. */
    List<Step> steps(Due due) {
        return due.steps()
                .stream()
                .map(step -> new Step(day(step.date()), written(STEPS.say(language, step.why(), step.args()))))
                .toList();
    }
}
