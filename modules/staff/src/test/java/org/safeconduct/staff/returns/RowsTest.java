package org.safeconduct.staff.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.staff.returns.RequestBodies.Journey;

/** Rows of a form, as they become records and as a draft keeps them. */
class RowsTest {

    private final Sheet sheet = new Sheet("+01:00");

    private static Map<String, String> ride(String departs) {
        Map<String, String> ride = new HashMap<>(Map.of("mode", "AIR", "carrier", "KLM", "service", "KL 1983",
                "origin", "AMS", "destination", "BEG", "arrives", "2026-12-01T12:20", "arrivesAt", "+01:00"));
        ride.put("departs", departs);
        ride.put("departsAt", "+02:00");
        return ride;
    }

    @Test
    void aRowThatNobodyFilledInIsNotSent() {
        Rows evidence = sheet.rows("evidence");
        evidence.add();
        evidence.getAll().get(1).put("kind", "NP-01");
        assertThat(evidence.as(EvidenceItem.class, row -> row)).containsExactly(new EvidenceItem("NP-01", null, null));
        assertThat(evidence.getAll()).hasSize(1);
    }

    /** A browser sends what a list shows, touched or not. */
    @Test
    void aRowOfEvidenceWithItsListsAsTheyWereIsNotFilledIn() {
        Rows evidence = sheet.rows("evidence");
        evidence.getAll()
                .getFirst()
                .putAll(Map.of("kind", "", "number", "", "form", "", "validated", "false", "suspectedFalse", "false"));
        assertThat(evidence.as(EvidenceItem.class, row -> row)).isEmpty();
    }

    @Test
    void aLocalTimeAndItsOffsetAreOneMoment() {
        sheet.rows("legs").put(ride("2026-12-01T10:00"));
        assertThat(sheet.answers().as(Journey.class).plan(sheet).legs().getFirst().departs())
                .isEqualTo("2026-12-01T10:00+02:00");
        assertThat(sheet.answers().as(Journey.class).plan(sheet).escorts()).isEmpty();
    }

    @Test
    void aFlawStandsAtItsRow() {
        sheet.rows("legs").put(ride("2026-12-01T10:00"));
        sheet.rows("legs").add();
        sheet.rows("legs").getAll().get(1).put("departs", "soon");
        assertThatThrownBy(() -> sheet.answers().as(Journey.class).plan(sheet))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(Flaw::pointer)
                        .containsExactly("/legs/1/departs"));
    }

    @Test
    void aDraftBringsEveryRowBack() {
        sheet.getValues().put("handoverPlace", "Belgrade");
        sheet.getTicks().put("medicalEscort", true);
        sheet.rows("legs").put(ride("2026-12-01T10:00"));
        Sheet again = new Sheet("Z");
        again.restore(sheet.flat(), "medicalEscort"::equals);
        assertThat(again.rows("legs").getAll()).isEqualTo(sheet.rows("legs").getAll());
        assertThat(again.getValues()).containsEntry("handoverPlace", "Belgrade");
        assertThat(again.ticked("medicalEscort")).isTrue();
    }
}
