package org.safeconduct.api.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.rsd.Appeals;
import org.safeconduct.rsd.Interviews;

/** Acts of an appeal. */
@ApplicationScoped
class AppealActs implements ActGroup {

    /** Whether a late appeal is let in. */
    public record Excuse(Appeals.Lateness lateness, String reasons) {}

    /** The administration's answer to the appeal. */
    public record Response(String response) {}

    @Inject Appeals appeals;

    @Override
    public List<Doing<?>> acts() {
        return List.of(
                new Doing<>("lodge-appeal", Appeals.NewAppeal.class,
                        (at, it) -> appeals.lodge(at.number(), at.persons(), it, at.version())),
                new Doing<>("decide-lateness", Excuse.class,
                        (at, it) -> appeals.decideLateness(at.number(), at.persons(), it.lateness(), it.reasons(),
                                at.version())),
                new Doing<>("send-response", Response.class,
                        (at, it) -> appeals.sendResponse(at.number(), at.persons(), it.response(), at.version())),
                new Doing<>("list-hearing", Interviews.Slot.class,
                        (at, it) -> appeals.listHearing(at.number(), at.persons(), it, at.version())),
                new Doing<>("decide-appeal", Appeals.NewJudgment.class,
                        (at, it) -> appeals.decide(at.number(), at.persons(), it, at.version())));
    }
}
