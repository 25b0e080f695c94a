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
 * @param byMission whether the mission itself said it
 */
record Appointment(UUID said, LocalDate on, boolean byMission) {

    /** @param round what crossed in the round that runs, in order */
    static Optional<Appointment> of(List<Crossing> round) {
        Appointment last = null;
        for (Crossing crossing : round) {
            if (crossing.is(RequestAct.CALL_INTERVIEW) || crossing.is(RequestAct.ARRANGE_INTERVIEW)) {
                last = new Appointment(crossing.id(), crossing.named(),
                        crossing.is(RequestAct.ARRANGE_INTERVIEW));
            } else if (crossing.is(RequestAct.CALL_OFF_INTERVIEW) || crossing.is(RequestAct.RECORD_INTERVIEW)) {
                last = null;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Whether the mission hears the person on a later day that it has set itself. */
    static boolean arranged(List<Crossing> round, LocalDate today) {
        return of(round).filter(meeting -> meeting.byMission && meeting.on.isAfter(today)).isPresent();
    }

    /** The day that was said for it; null if none was, or none is to be held. */
    static LocalDate day(List<Crossing> round) {
        return of(round).map(Appointment::on).orElse(null);
    }
}
