package org.safeconduct.readmission.forms;

import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.TransferPlan;

/** Announces a transfer to the other State, with a part for its confirmation of receipt. */
record TransferNotification(Dossier dossier, Blank blank) {

    void fill() {
        Words words = dossier.words();
        TransferPlan plan = dossier.file().transfer();
        Journey journey = new Journey(dossier, blank);
        blank.sent(dossier.course().notice().map(Exchange::on).orElse(null))
                .row(blank.box("accepted-on", words.day(dossier.course().acceptance().map(Exchange::on).orElse(null))));
        new PersonBoxes(dossier, blank).brief();
        journey.document();
        journey.rides();
        journey.escorts();
        blank.section("needs")
                .row(blank.box("assistance", words.written(plan.assistance())),
                        blank.box("fit-on", words.day(plan.fitOn())))
                .row(blank.box("not-by-air"), blank.box("protection"))
                .signature("official", "receipt-confirmed");
    }
}
