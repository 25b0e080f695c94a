package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Flaws;

/**
 * How a person is taken to the other State. The other State reads all of it.
 *
 * @param departsOn legal day on which the first ride begins where it begins; the notice is counted back from it
 * @param handoverPlace where the person is handed over
 * @param contact whom to reach on the way; null: nobody named
 * @param assistance help that the person needs on the way, as the other State is to know it; null: none
 * @param fitOn day on which a doctor found the person fit to travel; null: not examined
 */
public record TransferPlan(
        LocalDate departsOn,
        String handoverPlace,
        String contact,
        List<Leg> legs,
        List<Escort> escorts,
        boolean medicalEscort,
        LocalDate fitOn,
        String assistance) {

    private static final int MOST = 20;

    public TransferPlan {
        legs = legs == null ? List.of() : List.copyOf(legs);
        escorts = escorts == null ? List.of() : List.copyOf(escorts);
    }

    /** First day of the journey, by the clocks of the places: the arrival may have the earlier one beyond the date line. */
    LocalDate firstDay() {
        return arrivesOn().isBefore(departsOn) ? arrivesOn() : departsOn;
    }

    LocalDate lastDay() {
        return arrivesOn().isAfter(departsOn) ? arrivesOn() : departsOn;
    }

    private LocalDate arrivesOn() {
        return legs.isEmpty() ? departsOn : legs.getLast().arrives().toLocalDate();
    }

    Flaws check(Flaws flaws, LocalDate today) {
        Wording.line(flaws, handoverPlace, "/handoverPlace")
                .required(departsOn, "/departsOn")
                .unless(departsOn == null || !departsOn.isBefore(today), "/departsOn", "past")
                .unless(fitOn == null || !fitOn.isAfter(today), "/fitOn", "future")
                .atMost(Wording.LINE, contact, "/contact")
                .atMost(Wording.TEXT, assistance, "/assistance")
                .unless(!legs.isEmpty(), "/legs", "required")
                .unless(legs.size() <= MOST, "/legs", "too-many", MOST)
                .unless(escorts.size() <= MOST, "/escorts", "too-many", MOST);
        rides(flaws);
        for (int i = 0; i < escorts.size(); i++) {
            escorts.get(i).check(flaws, "/escorts/" + i);
        }
        return flaws;
    }

    private void rides(Flaws flaws) {
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            leg.check(flaws, "/legs/" + i);
            flaws.unless(i == 0 || leg.follows(legs.get(i - 1)), "/legs/" + i + "/departs", "leg-before-last");
        }
        boolean named = departsOn == null || legs.isEmpty() || legs.getFirst().departs() == null
                || legs.getFirst().departs().toLocalDate().equals(departsOn);
        flaws.unless(named, "/departsOn", "departure-of-leg");
    }
}
