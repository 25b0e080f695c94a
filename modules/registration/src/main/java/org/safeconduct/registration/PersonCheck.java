package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;

/** What a person's record must be; every flaw at its field. */
final class PersonCheck {

    private static final Set<String> SEXES = Set.of("F", "M", "X", "U");
    private static final int OLDEST = 130;
    private static final int MOST_OF_A_KIND = 50;

    private final Codes codes;
    private final LocalDate today;
    private final Flaws flaws;
    private final CodeCheck code;

    PersonCheck(Codes codes, LocalDate today, Flaws flaws) {
        this.codes = codes;
        this.today = today;
        this.flaws = flaws;
        this.code = new CodeCheck(codes, flaws);
    }

    void of(NewPerson person, String pointer) {
        names(person.names(), pointer + "/names");
        flaws.unless(person.sex() != null && SEXES.contains(person.sex()), pointer + "/sex", "sex");
        birth(person.birthDate(), pointer + "/birthDate");
        TextCheck.text(flaws, person.birthPlace(), TextCheck.NAME, pointer + "/birthPlace");
        coded(person, pointer);
        documents(person, pointer + "/documents");
        needs(person.needs(), pointer + "/needs");
    }

    private void names(List<NamePart> names, String pointer) {
        flaws.unless(!names.isEmpty(), pointer, "required");
        few(names, pointer);
        for (int i = 0; i < names.size(); i++) {
            String at = pointer + "/" + i;
            flaws.required(names.get(i).value(), at + "/value");
            TextCheck.name(flaws, names.get(i).value().isEmpty() ? null : names.get(i).value(), at + "/value");
            TextCheck.name(flaws, names.get(i).latin(), at + "/latin");
        }
    }

    private void birth(PartialDate birth, String pointer) {
        if (birth != null) {
            flaws.unless(!birth.earliest().isAfter(today), pointer, "future");
            flaws.unless(birth.latest().isAfter(today.minusYears(OLDEST)), pointer, "too-old", OLDEST);
        }
    }

    private void coded(NewPerson person, String pointer) {
        flaws.unless(!person.nationalities().isEmpty(), pointer + "/nationalities", "required");
        code.all("country", person.nationalities(), pointer + "/nationalities");
        code.all("language", person.languages(), pointer + "/languages");
        code.all("claim_profile", person.profiles(), pointer + "/profiles");
        code.stated("religion", person.religion(), pointer + "/religion");
        code.stated("marital", person.maritalStatus(), pointer + "/maritalStatus");
        TextCheck.text(flaws, person.ethnicity().code(), TextCheck.NAME, pointer + "/ethnicity");
        few(person.nationalities(), pointer + "/nationalities");
        few(person.languages(), pointer + "/languages");
    }

    private void documents(NewPerson person, String pointer) {
        DocumentCheck document = new DocumentCheck(codes, today, flaws);
        few(person.documents(), pointer);
        for (int i = 0; i < person.documents().size(); i++) {
            document.of(person.documents().get(i), person.birthDate(), pointer + "/" + i);
        }
    }

    private void needs(List<NewPerson.NewNeed> needs, String pointer) {
        few(needs, pointer);
        for (int i = 0; i < needs.size(); i++) {
            need(needs.get(i), pointer + "/" + i);
        }
    }

    void need(NewPerson.NewNeed need, String pointer) {
        code.required("need", need.code(), pointer + "/code");
        flaws.required(need.noticedOn(), pointer + "/noticedOn");
        flaws.unless(need.noticedOn() == null || !need.noticedOn().isAfter(today), pointer + "/noticedOn", "future");
    }

    private void few(List<?> things, String pointer) {
        flaws.unless(things.size() <= MOST_OF_A_KIND, pointer, "too-many", MOST_OF_A_KIND);
    }
}
