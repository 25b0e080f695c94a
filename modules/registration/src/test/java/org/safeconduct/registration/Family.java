package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.registration.NewPerson.NewDocument;
import org.safeconduct.registration.NewPerson.NewNeed;

/** People for tests; a tail to the family name keeps the families of two tests apart. */
final class Family {

    static final LocalDate MADE = LocalDate.of(2026, 11, 23);

    private Family() {}

    static NewPerson person(String family, String given, String sex, String birth, String nationality,
            String relation) {
        return new NewPerson(List.of(new NamePart(NamePart.Type.FAMILY, family, null),
                new NamePart(NamePart.Type.GIVEN, given, null)), sex, birth == null ? null : new PartialDate(birth),
                false, null, List.of(nationality), null, null, null, List.of("ara"), List.of(), List.of(), List.of(),
                relation);
    }

    static NewPerson with(NewPerson person, List<NewDocument> documents, List<NewNeed> needs, List<String> profiles) {
        return new NewPerson(person.names(), person.sex(), person.birthDate(), person.birthDateEstimated(),
                person.birthPlace(), person.nationalities(), person.ethnicity(), person.religion(),
                person.maritalStatus(), person.languages(), documents, needs, profiles, person.relation());
    }

    static NewPerson needing(NewPerson person, String... codes) {
        return with(person, List.of(), List.of(codes).stream().map(code -> new NewNeed(code, MADE)).toList(),
                List.of());
    }

    static NewPerson called(NewPerson person, NamePart... names) {
        return new NewPerson(List.of(names), person.sex(), person.birthDate(), person.birthDateEstimated(),
                person.birthPlace(), person.nationalities(), person.ethnicity(), person.religion(),
                person.maritalStatus(), person.languages(), person.documents(), person.needs(), person.profiles(),
                person.relation());
    }

    static NewRegistration group(NewPerson... persons) {
        return new NewRegistration("HQ", MADE, MADE.minusDays(1), "ara", true, List.of(persons));
    }

    /** A mother, two children and her brother. */
    static NewRegistration four(String family) {
        return group(person(family, "Samira", "F", "1990-05-17", "SYR", null),
                person(family, "Yusuf", "M", "2015-01-02", "SYR", "SON"),
                person(family, "Maryam", "F", "2018-07", "SYR", "DAU"),
                person(family, "Karim", "M", "1988", "SRB", "BRO"));
    }
}
