package org.safeconduct.api.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.rsd.Interviews;

/** Acts from the appointment to the signed record. */
@ApplicationScoped
class HearingActs implements ActGroup {

    /** What the applicant says about the record when it is closed. */
    public record Closing(String applicantComments) {}

    @Inject Interviews interviews;

    @Override
    public List<Doing<?>> acts() {
        return List.of(
                new Doing<>("schedule-interview", Interviews.Slot.class,
                        (at, it) -> interviews.schedule(at.number(), at.persons(), it, at.version())),
                new Doing<>("record-interview", Interviews.Held.class,
                        (at, it) -> interviews.record(at.number(), at.persons(), it, at.version())),
                new Doing<>("record-missed-interview", Because.class,
                        (at, it) -> interviews.missed(at.number(), at.persons(), it.reason(), at.version())),
                new Doing<>("waive-interview", Because.class,
                        (at, it) -> interviews.waive(at.number(), at.persons(), it.reason(), at.version())),
                new Doing<>("request-evidence", Interviews.EvidenceRequest.class,
                        (at, it) -> interviews.requestEvidence(at.number(), at.persons(), it, at.version())),
                new Doing<>("close-record", Closing.class, (at, it) -> interviews.closeRecord(at.number(), at.persons(),
                        it.applicantComments(), at.version())));
    }
}
