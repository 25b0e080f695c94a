package org.safeconduct.readmission.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.readmission.Escort;
import org.safeconduct.readmission.Leg;
import org.safeconduct.readmission.TransferPlan;
import org.safeconduct.readmission.TravelDocumentView;

/** The plan of a transfer in the boxes of a form. */
record Journey(Dossier dossier, Blank blank) {

    private Words words() {
        return dossier.words();
    }

    private TransferPlan plan() {
        return dossier.file().transfer();
    }

    void rides() {
        blank.section("journey")
                .row(blank.box("departs-on", words().day(plan().departsOn())),
                        blank.box("handover-place", words().written(plan().handoverPlace())).wide(2))
                .table(plan().legs().stream().map(this::ride).toList(), "ride", "service", "route", "departs",
                        "arrives");
    }

    private List<String> ride(Leg leg) {
        return List.of(words().say("mode." + leg.mode()), words().written(leg.carrier() + " " + leg.service()),
                words().written(leg.origin() + " – " + leg.destination()), words().moment(leg.departs()),
                words().moment(leg.arrives()));
    }

    /** From where to where, in one line. */
    String route() {
        return plan() == null
                ? ""
                : words().written(plan().legs().getFirst().origin() + " – " + plan().legs().getLast().destination());
    }

    void escorts() {
        List<Escort> escorts = plan().escorts();
        blank.section("escort")
                .ticks(blank.tick("escorted", !escorts.isEmpty()), blank.tick("medical-escort", plan().medicalEscort()))
                .row(blank.box("escort-number", String.valueOf(escorts.size())),
                        blank.box("escort-names", escorts.stream().map(this::line).collect(Collectors.joining("\n")))
                                .wide(2),
                        blank.box("contact", words().written(plan().contact())).wide(2));
    }

    private String line(Escort escort) {
        return words().written(escort.name() + ", " + escort.document());
    }

    /** The document with which the person travels. */
    void document() {
        TravelDocumentView document = dossier.file().travelDocument();
        blank.section("travel-document");
        if (document == null) {
            blank.row(blank.box("document", words().say("none")));
            return;
        }
        blank.row(blank.box("document", words().say("travel-document." + document.kind())),
                blank.box("number", words().written(document.number())),
                blank.box("valid-from", words().day(document.validFrom())),
                blank.box("valid-until", words().day(document.validUntil())));
    }
}
