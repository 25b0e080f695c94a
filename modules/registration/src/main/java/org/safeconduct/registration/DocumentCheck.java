package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.registration.mrz.Zone;

/** What a document must be, and that its machine readable zone says the same as the officer. */
final class DocumentCheck {

    private final Codes codes;
    private final LocalDate today;
    private final Flaws flaws;

    DocumentCheck(Codes codes, LocalDate today, Flaws flaws) {
        this.codes = codes;
        this.today = today;
        this.flaws = flaws;
    }

    void of(NewPerson.NewDocument document, PartialDate birthDate, String pointer) {
        new CodeCheck(codes, flaws).required("document", document.type(), pointer + "/type");
        TextCheck.text(flaws, document.number(), TextCheck.NAME, pointer + "/number");
        new CodeCheck(codes, flaws).optional("country", document.issuer(), pointer + "/issuer");
        dates(document, pointer);
        if (document.mrz() != null) {
            zone(document, birthDate, pointer);
        }
    }

    private void dates(NewPerson.NewDocument document, String pointer) {
        LocalDate issued = document.issuedOn();
        LocalDate expires = document.expiresOn();
        flaws.unless(issued == null || !issued.isAfter(today), pointer + "/issuedOn", "future");
        flaws.unless(issued == null || expires == null || !expires.isBefore(issued), pointer + "/expiresOn",
                "before-issue");
    }

    private void zone(NewPerson.NewDocument document, PartialDate birthDate, String pointer) {
        Optional<Zone> zone = Zone.read(document.mrz());
        flaws.unless(zone.isPresent(), pointer + "/mrz", "mrz-lines");
        zone.ifPresent(read -> agrees(read, document, birthDate, pointer));
    }

    private void agrees(Zone zone, NewPerson.NewDocument document, PartialDate birthDate, String pointer) {
        String printed = IdentityDocument.key(zone.fields().get("documentNumber"));
        String typed = IdentityDocument.key(document.number());
        flaws.unless(typed == null || typed.equals(printed), pointer + "/number", "mrz-number-differs");
        flaws.unless(sameBirth(zone.fields().get("birthDate"), birthDate), pointer + "/mrz", "mrz-birth-differs");
    }

    /** Compares what both know: a zone has no century, a partial date no day. */
    private static boolean sameBirth(String printed, PartialDate told) {
        if (told == null || !printed.matches("[0-9]{6}")) {
            return true;
        }
        List<String> known = List.of(told.value().substring(2).split("-"));
        String digits = String.join("", known);
        return printed.startsWith(digits);
    }
}
