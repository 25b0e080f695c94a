package org.safeconduct.rsd;

import java.time.LocalDate;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.rsd.Interviews.EvidenceRequest;
import org.safeconduct.rsd.Interviews.Held;
import org.safeconduct.rsd.Interviews.Section;
import org.safeconduct.rsd.Interviews.Slot;

/** What is wrong with what officers enter around an interview. */
final class InterviewCheck {

    /** The most characters that one text of the procedure may have. */
    static final int LONGEST = 20_000;
    static final int LONGEST_LINE = 200;
    private static final int MOST_PRESENT = 50;

    private InterviewCheck() {}

    /** Also for hearings. */
    static Flaws slot(Slot slot, LocalDate today) {
        Flaws flaws = new Flaws()
                .required(slot.date(), "/date")
                .required(slot.from(), "/from")
                .required(slot.until(), "/until")
                .required(slot.room(), "/room")
                .required(slot.officer(), "/officer")
                .atMost(LONGEST_LINE, slot.room(), "/room")
                .atMost(LONGEST_LINE, slot.officer(), "/officer")
                .atMost(LONGEST_LINE, slot.interpreter(), "/interpreter");
        return flaws
                .unless(slot.date() == null || !slot.date().isBefore(today), "/date", "past")
                .unless(slot.from() == null || slot.until() == null || slot.from().isBefore(slot.until()), "/until",
                        "end-before-start");
    }

    static Flaws held(Held held, LocalDate today) {
        Flaws flaws = new Flaws()
                .required(held.heldOn(), "/heldOn")
                .required(held.started(), "/started")
                .required(held.ended(), "/ended")
                .atMost(LONGEST, held.reasonsForFleeing(), "/reasonsForFleeing")
                .unless(held.heldOn() == null || !held.heldOn().isAfter(today), "/heldOn", "future")
                .unless(held.started() == null || held.ended() == null || held.started().isBefore(held.ended()),
                        "/ended", "end-before-start");
        return present(flaws, held);
    }

    private static Flaws present(Flaws flaws, Held held) {
        if (held.present() == null || held.present().isEmpty()) {
            return flaws.add("/present", "required");
        }
        flaws.unless(held.present().size() <= MOST_PRESENT, "/present", "too-many", MOST_PRESENT);
        for (int i = 0; i < held.present().size(); i++) {
            String line = held.present().get(i);
            flaws.required(line, "/present/" + i)
                    .atMost(LONGEST_LINE, line, "/present/" + i)
                    .unless(line == null || line.indexOf('\n') < 0, "/present/" + i, "one-line");
        }
        return flaws;
    }

    static Flaws request(EvidenceRequest request, LocalDate today) {
        return new Flaws()
                .required(request.what(), "/what")
                .atMost(LONGEST, request.what(), "/what")
                .required(request.from(), "/from")
                .atMost(LONGEST_LINE, request.from(), "/from")
                .required(request.due(), "/due")
                .unless(request.due() == null || !request.due().isBefore(today), "/due", "past");
    }

    /** A mandatory reason. */
    static Flaws reason(String reason) {
        return text(reason, "/reason");
    }

    static Flaws text(String text, String pointer) {
        return new Flaws().required(text, pointer).atMost(LONGEST, text, pointer);
    }

    /** A record can be closed only with the reasons in it and with what happened at the read-back. */
    static Flaws complete(Interview record) {
        Flaws flaws = new Flaws();
        for (Section section : new Section[]{Section.REASONS, Section.READ_BACK}) {
            flaws.unless(!record.section(section).empty(), "/sections/" + section, "section-required");
        }
        return flaws;
    }
}
