package org.safeconduct.readmission.forms;

import java.time.LocalDate;
import java.util.Optional;
import org.safeconduct.readmission.AgreementRule;
import org.safeconduct.readmission.LimitView;
import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.RuleName;
import org.safeconduct.readmission.TravelDocumentView;

/** Asks the mission for a travel document in the place of one that has expired. */
record Reissue(Dossier dossier, Blank blank) {

    void fill() {
        Words words = dossier.words();
        PersonBoxes person = new PersonBoxes(dossier, blank);
        blank.sent(dossier.course().expired().map(Exchange::on).orElse(null))
                .section("holder")
                .row(person.surname(), person.given(), person.born());
        Optional<AgreementRule> brief = brief();
        if (brief.isEmpty()) {
            blank.row(person.birthPlace(), person.sex(), person.nationality()).section("identity");
            person.documents();
        }
        TravelDocumentView document = dossier.file().travelDocument();
        boolean there = document != null;
        blank.section("expired")
                .row(blank.box("number", there ? words.written(document.number()) : ""),
                        blank.box("valid-until", words.day(there ? document.validUntil() : null)),
                        blank.box("reissue-by", words.day(by())));
        brief.ifPresent(rule -> blank.note("reissue", rule.article()));
        blank.signature("supervisor", "stamp");
    }

    /** Name and date of birth are enough once a renewed document has expired, where a confirmed rule gives it a limit. */
    private Optional<AgreementRule> brief() {
        return Optional.ofNullable(dossier.agreement())
                .filter(agreement -> dossier.course().renewedExpired())
                .flatMap(agreement -> agreement.rule(RuleName.TRAVEL_DOCUMENT_REISSUE))
                .filter(AgreementRule::verified);
    }

    private LocalDate by() {
        return dossier.file()
                .limits()
                .stream()
                .filter(limit -> limit.rule() == RuleName.TRAVEL_DOCUMENT_REISSUE && limit.running())
                .map(LimitView::due)
                .map(due -> due.date())
                .findFirst()
                .orElse(null);
    }
}
