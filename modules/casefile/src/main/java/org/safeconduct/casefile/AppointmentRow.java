package org.safeconduct.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/**
 * A meeting at a place: local date and time with the zone of the place.
 *
 * @param kind {@code INTERVIEW}, {@code HEARING}, {@code OTHER}
 * @param officer login of the officer who holds it
 * @param interpreterLanguage ISO 639-3; null if no interpreter is needed
 * @param zone time zone of the place, for example {@code Europe/Amsterdam}
 * @param state {@code BOOKED}, {@code HELD}, {@code MISSED}, {@code CANCELLED}
 */
public record AppointmentRow(
        UUID id,
        Subject file,
        String kind,
        LocalDate date,
        LocalTime from,
        LocalTime until,
        String zone,
        String room,
        String officer,
        String interpreterLanguage,
        String interpreter,
        String state,
        long version)
        implements
            Concerns {

    @Override
    public Subject subject() {
        return file;
    }
}
