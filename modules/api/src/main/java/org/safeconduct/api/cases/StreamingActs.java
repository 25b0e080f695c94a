package org.safeconduct.api.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.Track;
import org.safeconduct.registration.Triage;
import org.safeconduct.rsd.Cases;
import org.safeconduct.rsd.Decisions;

/** Acts that bring a case to the right procedure and the right desk. */
@ApplicationScoped
class StreamingActs implements ActGroup {

    /** The track that a person confirms. */
    public record Streaming(Track track, String reason) {}

    /** Login of the new owner; absent: nobody. */
    public record Assignment(String assignee, String reason) {}

    /** What the special unit found. */
    public record UnitFinding(String finding) {}

    @Inject Triage triage;

    @Inject Cases cases;

    @Inject Decisions decisions;

    @Override
    public List<Doing<?>> acts() {
        return List.of(
                new Doing<>("triage", Streaming.class, this::stream),
                new Doing<>("assign", Assignment.class,
                        (at, it) -> cases.assign(at.number(), it.assignee(), it.reason(), at.version())),
                new Doing<>("admit", Because.class,
                        (at, it) -> decisions.admit(at.number(), at.persons(), it.reason(), at.version())),
                new Doing<>("refer", Cases.Referral.class,
                        (at, it) -> cases.refer(at.number(), at.persons(), it, at.version())),
                new Doing<>("return-from-referral", UnitFinding.class,
                        (at, it) -> cases.returnFromReferral(at.number(), at.persons(), it.finding(), at.version())));
    }

    private void stream(At at, Streaming streaming) {
        Stale.refuseUnless(cases.file(at.number()).version(), at.version());
        Set<PersonId> persons = at.persons().isEmpty() ? waiting(at.number()) : at.persons();
        triage.confirm(at.number(), persons, streaming.track(), streaming.reason());
    }

    /** Nobody named: everybody whose claim waits for a track. */
    private Set<PersonId> waiting(CaseNumber number) {
        Set<PersonId> waiting = triage.propose(number)
                .stream()
                .map(Triage.Proposal::person)
                .collect(Collectors.toSet());
        if (waiting.isEmpty()) {
            throw new WrongStage("TRIAGE", cases.file(number).stage().name());
        }
        return waiting;
    }
}
