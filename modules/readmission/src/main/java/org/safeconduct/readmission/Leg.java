package org.safeconduct.readmission;

import java.time.OffsetDateTime;
import org.safeconduct.kernel.Flaws;

/**
 * One ride of a transfer.
 *
 * @param service flight number, plate, or name of the ship
 * @param origin airport with terminal, station or border post
 * @param departs local time with its offset
 */
public record Leg(Mode mode, String carrier, String service, String origin, String destination, OffsetDateTime departs,
        OffsetDateTime arrives) {

    /** By what. */
    public enum Mode {
        AIR,
        LAND,
        SEA
    }

    /** Not before the other has ended; a time that is missing is told of elsewhere. */
    boolean follows(Leg other) {
        return departs == null || other.arrives() == null || !departs.isBefore(other.arrives());
    }

    Flaws check(Flaws flaws, String at) {
        Wording.line(flaws.required(mode, at + "/mode"), carrier, at + "/carrier");
        Wording.line(flaws, service, at + "/service");
        Wording.line(flaws, origin, at + "/origin");
        Wording.line(flaws, destination, at + "/destination");
        boolean ordered = departs == null || arrives == null || arrives.isAfter(departs);
        return flaws.required(departs, at + "/departs")
                .required(arrives, at + "/arrives")
                .unless(ordered, at + "/arrives", "before-start");
    }
}
