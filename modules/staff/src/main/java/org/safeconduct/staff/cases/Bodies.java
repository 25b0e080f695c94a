package org.safeconduct.staff.cases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Appeals.Lateness;
import org.safeconduct.rsd.Assessments.Outcome;

/** Bodies of the acts whose faces take plain values. */
final class Bodies {

    private Bodies() {}

    /** Whether the person came. */
    enum Came {
        HELD,
        MISSED
    }

    record Nothing() {}

    record Because(String reason) {}

    record Stream(Track track, String reason) {}

    record Owner(String assignee, String reason) {}

    record Finding(String finding) {}

    record Comments(String applicantComments) {}

    record Verdict(Outcome outcome, String comments) {}

    record Permit(LocalDate permitFrom, LocalDate permitUntil, String permitNumber) {}

    record Excuse(Lateness lateness, String reasons) {}

    record Response(String response) {}

    record Statement(LocalDate signedOn, String reason, UUID statement) {}

    record Meeting(
            Came came,
            LocalDate heldOn,
            LocalTime started,
            LocalTime ended,
            List<String> present,
            boolean interpreterOath,
            boolean fitToSpeak,
            boolean rightsExplained,
            String reasonsForFleeing,
            String reason) {}
}
