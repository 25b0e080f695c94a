package org.safeconduct.readmission.forms;

import java.util.Optional;
import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.RequestAct;

/** Both sides sign it where the person is handed over; what each has confirmed already stands in it. */
record HandoverRecord(Dossier dossier, Blank blank) {

    void fill() {
        Words words = dossier.words();
        Journey journey = new Journey(dossier, blank);
        blank.sent(dossier.file().transfer().departsOn());
        new PersonBoxes(dossier, blank).brief();
        journey.document();
        journey.rides();
        blank.section("handed-over")
                .row(blank.box("papers-handed"), blank.box("luggage"))
                .row(blank.box("medication"), blank.box("money"))
                .row(blank.box("arrival-state"));
        Optional<Exchange> ours = dossier.course().handover(RequestAct.HAND_OVER);
        Optional<Exchange> theirs = dossier.course().handover(RequestAct.CONFIRM_HANDOVER);
        blank.section("confirmed")
                .row(blank.box("handed-on", words.day(ours.map(Exchange::on).orElse(null))),
                        blank.box("handed-remarks", words.written(ours.map(Exchange::words).orElse(null))).wide(2))
                .row(blank.box("received-on", words.day(theirs.map(Exchange::on).orElse(null))),
                        blank.box("received-remarks", words.written(theirs.map(Exchange::words).orElse(null))).wide(2))
                .signature("signature-ours", "signature-theirs");
    }
}
