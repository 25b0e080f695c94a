package org.safeconduct.staff.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.readmission.Escort;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.readmission.Leg;
import org.safeconduct.readmission.NewDraft;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.TransferPlan;

/** Bodies of the acts whose faces take plain values, or more than single fields. */
final class RequestBodies {

    private RequestBodies() {}

    record Nothing() {}

    record Because(String reason) {}

    record Remarks(String remarks) {}

    /** All but the kind may be empty. */
    record Procedure(RequestKind kind, LocalDate stayKnownOn, LocalDate apprehendedOn, String lastAddress,
            UUID photograph) {

        NewDraft offering(List<EvidenceItem> evidence) {
            return new NewDraft(kind, evidence, stayKnownOn, apprehendedOn, lastAddress, photograph);
        }
    }

    /** A transfer without its rides and escorts. */
    record Journey(
            LocalDate departsOn,
            String handoverPlace,
            String contact,
            boolean medicalEscort,
            LocalDate fitOn,
            String assistance) {

        TransferPlan plan(Sheet sheet) {
            return new TransferPlan(departsOn, handoverPlace, contact,
                    sheet.rows("legs").as(Leg.class, Journey::moments),
                    sheet.rows("escorts").as(Escort.class, row -> row), medicalEscort, fitOn, assistance);
        }

        /** A local time and its distance from universal time stand in two fields, and are one moment. */
        private static Map<String, String> moments(Map<String, String> row) {
            Map<String, String> moments = new HashMap<>(row);
            moments.computeIfPresent("departs", (name, time) -> moment(time, row.get("departsAt")));
            moments.computeIfPresent("arrives", (name, time) -> moment(time, row.get("arrivesAt")));
            return moments;
        }

        private static String moment(String time, String offset) {
            return time.isBlank() ? "" : time.strip() + offset;
        }
    }
}
