package org.safeconduct.rsd.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Texts;
import org.safeconduct.paper.Step;
import org.safeconduct.rsd.Decisions;

/** The words of a letter in the language of its reader. */
final class Words {

    private static final Texts LETTERS = new Texts(Decisions.class, "letters");
    private static final Texts STEPS = new Texts(Due.class, "steps");

    private final Locale language;
    private final DateTimeFormatter days;

    Words(Locale language) {
        this.language = language;
        this.days = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
    }

    String say(String key, Object... values) {
        return LETTERS.say(language, key, List.of(values));
    }

    String day(LocalDate date) {
        return days.format(date);
    }

    /** How a limit was counted, a line a step. */
    List<Step> steps(Due due) {
        return due.steps()
                .stream()
                .map(step -> new Step(day(step.date()), STEPS.say(language, step.why(), step.args())))
                .toList();
    }
}
