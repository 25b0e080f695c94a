package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;

/** What a group must be before it is written; every flaw at its field. */
final class ArrivalCheck {

    private static final int MOST_PERSONS = 50;

    private final Codes codes;
    private final LocalDate today;
    private final Flaws flaws = new Flaws();

    ArrivalCheck(Codes codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
    }

    Flaws of(NewRegistration group) {
        flaws.required(group.office(), "/office");
        TextCheck.text(flaws, group.office(), TextCheck.NAME, "/office");
        new CodeCheck(codes, flaws).required("language", group.language(), "/language");
        flaws.required(group.madeOn(), "/madeOn");
        notInTheFuture(group.madeOn(), "/madeOn");
        notInTheFuture(group.arrivedOn(), "/arrivedOn");
        boolean later = group.arrivedOn() != null && group.madeOn() != null
                && group.arrivedOn().isAfter(group.madeOn());
        flaws.unless(!later, "/arrivedOn", "arrived-after-made");
        persons(group.persons());
        return flaws;
    }

    private void notInTheFuture(LocalDate day, String pointer) {
        flaws.unless(day == null || !day.isAfter(today), pointer, "future");
    }

    private void persons(List<NewPerson> persons) {
        flaws.unless(!persons.isEmpty(), "/persons", "required");
        flaws.unless(persons.size() <= MOST_PERSONS, "/persons", "too-many", MOST_PERSONS);
        PersonCheck check = new PersonCheck(codes, today, flaws);
        for (int i = 0; i < persons.size(); i++) {
            check.of(persons.get(i), "/persons/" + i);
            new RelationCheck(codes, flaws).of(persons.get(i).relation(), i, "/persons/" + i + "/relation");
        }
    }
}
