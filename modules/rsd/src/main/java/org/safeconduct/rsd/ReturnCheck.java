package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;

/** What is wrong with what officers enter for a return order. */
@Dependent
class ReturnCheck {

    @Inject Persons persons;

    Flaws form(ReturnOrders.NewOrder told, LocalDate today) {
        Flaws flaws = new Flaws()
                .required(told.nonRefoulementOn(), "/nonRefoulementOn")
                .unless(!later(told.nonRefoulementOn(), today), "/nonRefoulementOn", "future")
                .unless(!later(told.bestInterestsOn(), today), "/bestInterestsOn", "future")
                .unless(DecisionRules.LANGUAGES.contains(String.valueOf(told.language())), "/language",
                        "letter-language");
        text(flaws, told.nonRefoulement(), "/nonRefoulement").required(told.nonRefoulement(), "/nonRefoulement");
        text(flaws, told.reasons(), "/reasons").required(told.reasons(), "/reasons");
        text(flaws, told.remedy(), "/remedy").required(told.remedy(), "/remedy");
        text(flaws, told.bestInterests(), "/bestInterests");
        return together(flaws, told);
    }

    private static Flaws text(Flaws flaws, String text, String pointer) {
        Printable.check(flaws, text, pointer);
        return flaws.atMost(InterviewCheck.LONGEST, text, pointer);
    }

    private static Flaws together(Flaws flaws, ReturnOrders.NewOrder told) {
        if (told.bestInterests() != null) {
            flaws.required(told.bestInterests(), "/bestInterests").required(told.bestInterestsOn(), "/bestInterestsOn");
        }
        if (told.bestInterestsOn() != null) {
            flaws.unless(told.bestInterests() != null, "/bestInterests", "required");
        }
        return flaws;
    }

    /** Unless certainly of age on the day; an unknown birth date is a doubt. */
    boolean presumedMinor(PersonId person, LocalDate on) {
        PersonLabel label = persons.labels(Set.of(person)).get(person);
        PartialDate born = label == null ? null : label.birthDate();
        return born == null || born.presumedMinor(on);
    }

    private static boolean later(LocalDate day, LocalDate than) {
        return day != null && day.isAfter(than);
    }
}
