package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.NightJob;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.PersonId;

/** Refusals become final when nobody can appeal any more: by a Jakarta Batch job, nightly and on demand. */
@Stateless
public class Finality {

    static final NightJob JOB = new NightJob("become-final");

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Verdicts verdicts;

    @Inject Ripeness ripeness;

    @Inject Limits limits;

    @Inject Tasks tasks;

    @Inject Timeline timeline;

    @Inject Event<DecisionBecameFinal> news;

    /** Starts the job and gives its execution id; that of the present run if there is one. */
    @Gated(Action.JOB_RUN)
    public long run() {
        return JOB.start();
    }

    /** The latest runs, newest first. */
    @Gated(Action.JOB_READ)
    public List<NightJob.Run> runs() {
        return JOB.runs();
    }

    /**
     * One claim, in a transaction of its own: what stands against one does not hold up the others. The limit must have
     * passed with proof of service, no appeal may be open, and the calendar must leave no doubt; refuses otherwise.
     */
    @Gated(Action.BECOME_FINAL)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finalise(CaseNumber number, PersonId person) {
        long version = docket.read(number).version();
        docket.act(number, Set.of(person), Act.BECOME_FINAL, version, this::close);
    }

    /** What the job could not close becomes a task for a case manager; one that is open already stays. */
    @Open("the job reports inside its own run what it leaves to a person")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void leave(CaseNumber number, PersonId person) {
        String office = docket.read(number).office();
        if (tasks.remind(number.subject(), person.value(), "check-finality", Role.CASE_MANAGER, office,
                docket.today())) {
            timeline.add(number.subject(), person.value(), docket.today(), "claim.not-final", List.of(), null, null);
        }
    }

    private void close(Claim claim) {
        LocalDate day = ripeness.finalDay(claim, docket.today());
        Decision decision = verdicts.standing(claim);
        verdicts.openCourses(claim).forEach(course -> course.becameFinal(day));
        if (decision.appealRule() != null) {
            limits.stop(claim, decision.appealRule(), "limit-passed");
        }
        docket.move(claim, Move.by(Act.BECOME_FINAL, Stage.FINAL_NEGATIVE, day).with(decision.code()));
        news.fire(new DecisionBecameFinal(claim.file().number(), claim.person(), day));
    }
}
