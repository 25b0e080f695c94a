package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An interview that the mission was asked for and that is still to be held.
 *
 * @param said id of the entry that tells of it
 * @param on null while nobody has said a day
 */
record Appointment(UUID said, LocalDate on) {

    /** @param round what crossed in the round that runs, in order */
    static Optional<Appointment> of(List<Crossing> round) {
        Appointment last = null;
        for (Crossing crossing : round) {
            if (crossing.is(RequestAct.CALL_INTERVIEW) || crossing.is(RequestAct.ARRANGE_INTERVIEW)) {
                last = new Appointment(crossing.id(), crossing.named());
            } else if (crossing.is(RequestAct.CALL_OFF_INTERVIEW) || crossing.is(RequestAct.RECORD_INTERVIEW)) {
                last = null;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The day that was said for it; null if none was, or none is to be held. */
    static LocalDate day(List<Crossing> round) {
        return of(round).map(Appointment::on).orElse(null);
    }
}
