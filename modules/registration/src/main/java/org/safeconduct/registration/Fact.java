package org.safeconduct.registration;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.kernel.NamePart;

/** The facts of a person's record that a correction can change, by their names in the published interface. */
enum Fact {
    NAMES("names", person -> names(person.names())),
    SEX("sex", NewPerson::sex),
    BIRTH_DATE("birthDate", person -> person.birthDate() == null ? null : person.birthDate().value()),
    BIRTH_DATE_ESTIMATED("birthDateEstimated", person -> String.valueOf(person.birthDateEstimated())),
    BIRTH_PLACE("birthPlace", NewPerson::birthPlace),
    NATIONALITIES("nationalities", person -> codes(person.nationalities())),
    ETHNICITY("ethnicity", person -> said(person.ethnicity())),
    RELIGION("religion", person -> said(person.religion())),
    MARITAL_STATUS("maritalStatus", person -> said(person.maritalStatus())),
    LANGUAGES("languages", person -> codes(person.languages())),
    PROFILES("profiles", person -> codes(person.profiles())),
    RELATION("relation", NewPerson::relation);

    private final String field;
    private final Function<NewPerson, String> text;

    Fact(String field, Function<NewPerson, String> text) {
        this.field = field;
        this.text = text;
    }

    String field() {
        return field;
    }

    /** As history and log keep it; null if there is none. */
    String of(NewPerson person) {
        return text.apply(person);
    }

    private static String said(Stated stated) {
        return stated.answer() == Stated.Answer.ABSENT ? null : stated.toString();
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? null : String.join(" ", codes);
    }

    private static String names(List<NamePart> names) {
        return names.stream().map(Fact::name).collect(Collectors.joining("; "));
    }

    private static String name(NamePart part) {
        String latin = part.latin() == null ? "" : " [" + part.latin() + "]";
        return part.type() + " " + part.value() + latin;
    }
}
