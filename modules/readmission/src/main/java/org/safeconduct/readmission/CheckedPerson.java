package org.safeconduct.readmission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.readmission.PartnerFile.Person;

/**
 * Whether the form finds in the file what it asks of a person.
 *
 * @param demanded what the agreement's form cannot go without; of everything else that is missing an officer is told
 */
record CheckedPerson(Person person, List<ApplicationField> demanded) {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]*");
    private static final String SEX_UNKNOWN = "U";
    /** The nationality is not known. */
    private static final String UNKNOWN = "UNK";

    void look(Findings findings) {
        names(findings);
        there(findings, ApplicationField.SEX, !SEX_UNKNOWN.equals(person.sex()), "check-sex");
        birth(findings);
        there(findings, ApplicationField.NATIONALITIES,
                person.nationalities().stream().anyMatch(country -> !country.equals(UNKNOWN)), "check-nationality");
        there(findings, ApplicationField.LAST_ADDRESS, person.lastAddress() != null, "check-last-address");
    }

    void picture(Findings findings, boolean chosen) {
        there(findings, ApplicationField.PHOTOGRAPH, chosen, "check-photograph");
    }

    private void there(Findings findings, ApplicationField field, boolean told, String key) {
        if (demanded.contains(field)) {
            findings.demand(told, field.pointer(), key);
        } else {
            findings.expect(told, field.pointer(), key);
        }
    }

    private void names(Findings findings) {
        List<NamePart> names = person.names();
        findings.demand(!names.isEmpty(), ApplicationField.NAMES.pointer(), "check-name");
        for (int i = 0; i < names.size(); i++) {
            // The other State reads forms in Latin letters.
            findings.demand(LATIN.matcher(names.get(i).shown()).matches(),
                    ApplicationField.NAMES.pointer() + "/" + i + "/latin", "check-latin");
        }
        boolean whole = has(NamePart.Type.SINGLE) || (has(NamePart.Type.FAMILY) && has(NamePart.Type.GIVEN));
        findings.expect(names.isEmpty() || whole, ApplicationField.NAMES.pointer(), "check-name-whole");
    }

    private boolean has(NamePart.Type type) {
        return person.names().stream().anyMatch(part -> part.type() == type);
    }

    private void birth(Findings findings) {
        Optional<PartialDate> born = Optional.ofNullable(person.birthDate());
        there(findings, ApplicationField.BIRTH_DATE, born.isPresent(), "check-birth-date");
        boolean exact = born.isEmpty()
                || (born.get().precision() == PartialDate.Precision.DAY && !person.birthDateEstimated());
        findings.expect(exact, ApplicationField.BIRTH_DATE.pointer(), "check-birth-precision");
        boolean placed = person.birthPlace() != null && !person.birthPlace().isBlank();
        there(findings, ApplicationField.BIRTH_PLACE, placed, "check-birth-place");
    }
}
