package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.PersonId;

/** Serves what waits to be served on each claim, with proof, and starts what runs from that day. */
@Dependent
class ServiceOfPapers {

    private static final String PERMIT_AFTER_GRANT = "D44";

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject ServiceDesk desk;

    @Inject Verdicts verdicts;

    @Inject ReturnDesk returns;

    @Inject DecisionPost post;

    @Inject Limits limits;

    @Inject Particulars particulars;

    @Inject Event<DecisionServed> news;

    void serve(CaseNumber number, Set<PersonId> persons, Decisions.Service service, long version) {
        LocalDate day = desk.legalDay(number, service);
        docket.act(number, persons, Act.SERVE, version, claim -> deliver(claim, service, day));
    }

    private void deliver(Claim claim, Decisions.Service service, LocalDate day) {
        if (claim.stage() == Stage.RETURN_PHASE) {
            returns.serve(claim, service, day);
        } else {
            decision(claim, service, day);
        }
    }

    private void decision(Claim claim, Decisions.Service service, LocalDate day) {
        Decision decision = verdicts.standing(claim);
        ServiceDesk.afterSigning(service, decision.decidedOn());
        Receipt receipt = new Receipt(service, day, limit(claim, decision, day), docket.signing());
        em.persist(new DecisionCourse(decision, receipt));
        if (!decision.onPaper()) {
            post.file(decision, receipt);
        }
        docket.move(claim, Move.by(Act.SERVE, after(claim), day).with(decision.code(), service.proof(), day));
        particulars.noted(claim.person(), "proof", service.proof() + " " + service.reference());
        news.fire(new DecisionServed(claim.file().number(), claim.person(), decision.code(), day));
    }

    private Due limit(Claim claim, Decision decision, LocalDate day) {
        if (Ruling.positive(decision.code())) {
            limits.start(claim, PERMIT_AFTER_GRANT, day);
        }
        return decision.appealRule() == null ? null : limits.start(claim, decision.appealRule(), day).due();
    }

    private static Stage after(Claim claim) {
        return switch (claim.stage()) {
            case DECIDED_POSITIVE, DECIDED_NEGATIVE -> Stage.NOTIFIED;
            default -> claim.stage();
        };
    }
}
