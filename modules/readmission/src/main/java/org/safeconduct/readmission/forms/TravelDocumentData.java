package org.safeconduct.readmission.forms;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.TravelDocumentView;

/** The data that a mission writes into a laissez-passer; once it is issued, its number and validity too. */
record TravelDocumentData(Dossier dossier, Blank blank) {

    void fill() {
        PersonBoxes person = new PersonBoxes(dossier, blank);
        blank.sent(dossier.course().documentAsked().map(Exchange::on).orElse(null)).section("holder");
        blank.rowsBesidePicture(List.of(List.of(person.surname()), List.of(person.given()),
                List.of(person.born(), person.birthPlace()), List.of(person.sex(), person.nationality())),
                dossier.photograph());
        blank.row(person.father(), blank.box("mother"))
                .row(blank.box("height"), blank.box("eyes"), blank.box("marks").wide(2));
        blank.section("identity");
        person.documents();
        issue(dossier.words(), dossier.file().travelDocument());
        blank.signature("issuing-official", "stamp");
    }

    private void issue(Words words, TravelDocumentView document) {
        boolean there = document != null;
        LocalDate from = there ? document.validFrom() : null;
        LocalDate until = there ? document.validUntil() : null;
        blank.section("issue")
                .row(blank.box("document", there ? words.say("travel-document." + document.kind()) : ""),
                        blank.box("number", there ? words.written(document.number()) : ""),
                        blank.box("issued", words.day(there ? document.issuedOn() : null)))
                .row(blank.box("valid-from", words.day(from)), blank.box("valid-until", words.day(until)),
                        blank.box("mission"))
                .row(blank.box("single-journey", words.say("yes")),
                        blank.box("route", new Journey(dossier, blank).route()).wide(2))
                .row(blank.box("remarks"));
    }
}
