package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Unknown;

/** May this person be removed today? Yes only if nothing stands in the way; an error or a doubt is a no. */
@Stateless
public class Removability {

    private static final Logger LOG = Logger.getLogger(Removability.class.getName());

    /** What can stand in the way. */
    public enum Ground {
        NO_FINAL_REFUSAL,
        NO_ORDER,
        ORDER_NOT_SERVED,
        PERIOD_RUNNING,
        CLAIM_OPEN,
        REMEDY_SUSPENSIVE,
        COURT_ORDER,
        PERMIT,
        FINDING_OUTSTANDING,
        /** Something failed, or what is recorded does not fit together. */
        UNKNOWN
    }

    /**
     * The answer of one moment; asked again before each act.
     *
     * @param removable only if there are no grounds
     * @param from first day on which the period is over, if that is all that stands in the way; else null
     */
    public record Answer(
            PersonId person, boolean removable, Set<Ground> grounds, LocalDate from, OffsetDateTime asked) {}

    /** Bars that others decide. */
    public enum Bar {
        COURT_ORDER,
        PERMIT,
        FINDING_OUTSTANDING,
        SUSPENSIVE_REMEDY
    }

    /**
     * A bar to be entered.
     *
     * @param until last day; null if it stands until it is lifted
     * @param reference of the order, permit, finding or remedy
     */
    public record NewBar(Bar kind, LocalDate from, LocalDate until, String reference) {}

    /** A bar as entered; {@code liftedOn} null while it stands. */
    public record BarView(
            UUID id,
            Bar kind,
            LocalDate from,
            LocalDate until,
            String reference,
            LocalDate liftedOn,
            String liftedBecause) {}

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Inquiry inquiry;

    @Inject Bars bars;

    @Inject Particulars particulars;

    @Inject Event<RemovabilityFell> news;

    /** For staff who plan a return: with grounds. */
    @Gated(Action.REMOVABILITY_READ)
    public Answer explain(PersonId person) {
        Answer answer = answer(person);
        particulars.noted(person, "removable", answer.removable() + " " + answer.grounds());
        return answer;
    }

    /** For other modules: yes or no, never a file. */
    @Open("asked by readmission")
    public boolean removable(PersonId person) {
        return answer(person).removable();
    }

    /**
     * Whether something is known to stand in the way. False both where nothing does and where nobody can tell: whoever acts asks
     * {@link #removable}.
     */
    @Open("asked by readmission at night, before it suspends a request by itself")
    public boolean barred(PersonId person) {
        return answer(person).grounds().stream().anyMatch(ground -> ground != Ground.UNKNOWN);
    }

    private Answer answer(PersonId person) {
        LocalDate today = docket.today();
        Grounds.Found found = ask(person, today);
        boolean onlyThePeriod = found.grounds().equals(Set.of(Ground.PERIOD_RUNNING));
        return new Answer(person, found.grounds().isEmpty(), found.grounds(),
                onlyThePeriod ? found.over().plusDays(1) : null, docket.now());
    }

    private Grounds.Found ask(PersonId person, LocalDate today) {
        try {
            return inquiry.against(person, today);
        } catch (RuntimeException failure) {
            // Whatever it was: nobody is sent back on an answer that could not be found.
            LOG.log(Level.WARNING, "Removability could not be found out: {0}", failure.getClass().getName());
            return Grounds.Found.DOUBT;
        }
    }

    /** Stands from its first day until its last, or until it is lifted. Invalid at the fields. */
    @Gated(Action.RETURN_BAR)
    public void bar(PersonId person, NewBar bar) {
        boolean ordered = bar.from() == null || bar.until() == null || !bar.until().isBefore(bar.from());
        new Flaws()
                .required(bar.kind(), "/kind")
                .required(bar.from(), "/from")
                .unless(ordered, "/until", "before-start")
                .required(bar.reference(), "/reference")
                .atMost(InterviewCheck.LONGEST_LINE, bar.reference(), "/reference")
                .refuse();
        RemovalBar set = new RemovalBar(person, bar, docket.signing());
        em.persist(set);
        particulars.noted(person, "bar", bar.kind() + " " + bar.reference());
        if (set.standsOn(docket.today())) {
            em.flush();
            news.fire(new RemovabilityFell(List.of(person)));
        }
    }

    /** Unknown if the bar is not this person's; RuleForbids {@code bar-lifted}. Reason mandatory. */
    @Gated(Action.RETURN_BAR)
    public void lift(PersonId person, UUID bar, String reason) {
        InterviewCheck.reason(reason).refuse();
        RemovalBar found = em.find(RemovalBar.class, bar);
        if (found == null || !found.about(person)) {
            throw new Unknown("unknown");
        }
        found.lift(reason, docket.signing());
        particulars.changed(person, "bar", found.kind() + " " + found.reference(), null);
        particulars.because(reason);
        em.flush();
    }

    /** Every bar that was ever entered, oldest first. */
    @Gated(Action.REMOVABILITY_READ)
    public List<BarView> bars(PersonId person) {
        return bars.of(person).stream().map(RemovalBar::view).toList();
    }
}
