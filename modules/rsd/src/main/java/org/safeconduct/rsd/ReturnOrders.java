package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.WrongStage;

/** Refusal is not return: a decision of its own, with a dated finding on non-refoulement and, for a minor, best interests. */
@Stateless
public class ReturnOrders {

    /**
     * An order to be signed.
     *
     * @param nonRefoulementOn day of the finding; not in the future
     * @param bestInterestsOn day of that finding; mandatory with it for whoever is not certainly an adult, else null
     * @param voluntaryDays null: what the State chose; longer than the law's range only with reasons of the case
     * @param remedy how it can be contested, as the letter says it
     * @param language of the letter: {@code en} or {@code ar}
     */
    public record NewOrder(
            LocalDate nonRefoulementOn,
            String nonRefoulement,
            LocalDate bestInterestsOn,
            String bestInterests,
            Integer voluntaryDays,
            String reasons,
            String remedy,
            String language) {}

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Verdicts verdicts;

    @Inject ReturnCheck check;

    @Inject Departure departure;

    @Inject ServiceOfPapers papers;

    @Inject ReturnDesk desk;

    @Inject ReturnPost post;

    @Inject Particulars particulars;

    /**
     * A66 to A95. Refuses with Invalid at the fields, at {@code /bestInterests} for a presumed minor; RuleForbids
     * {@code not-final}.
     */
    @Gated(Action.RETURN_ORDER)
    public void order(CaseNumber number, Set<PersonId> persons, NewOrder order, long version) {
        Flaws flaws = check.form(order, docket.today());
        int days = departure.days(order, docket.today(), flaws);
        flaws.refuse();
        docket.act(number, persons, Act.ORDER_RETURN, version, claim -> sign(claim, order, days));
    }

    private void sign(Claim claim, NewOrder told, int days) {
        Decision refusal = verdicts.standing(claim);
        if (verdicts.course(refusal).map(DecisionCourse::finalOn).isEmpty()) {
            throw new RuleForbids("not-final");
        }
        if (told.bestInterests() == null && check.presumedMinor(claim.person(), docket.today())) {
            throw Invalid.at("/bestInterests", "best-interests-needed");
        }
        Signing signing = docket.signing();
        em.persist(new ReturnOrder(claim, refusal, told, days, signing));
        docket.move(claim, Move.by(Act.ORDER_RETURN, Stage.RETURN_PHASE, signing.on()).with(days));
        particulars.noted(claim.person(), "voluntary-days", days);
    }

    /**
     * Service with proof starts the period of voluntary departure. Nobody named: everybody of the case whose order waits.
     * WrongStage where no order waits.
     */
    @Gated(Action.SERVE)
    public void serve(CaseNumber number, Set<PersonId> persons, Decisions.Service service, long version) {
        Set<PersonId> waiting = docket.read(number)
                .claims()
                .stream()
                .filter(claim -> claim.stage() == Stage.RETURN_PHASE && claim.awaitsService())
                .map(Claim::person)
                .collect(Collectors.toSet());
        Set<PersonId> meant = persons == null || persons.isEmpty() ? waiting : persons;
        if (meant.isEmpty() || !waiting.containsAll(meant)) {
            throw new WrongStage(Act.SERVE.name(), docket.read(number).stage().name());
        }
        papers.serve(number, meant, service, version);
    }

    /**
     * The order as PDF/A. Before service the period is that of an example.
     *
     * @param language {@code en} or {@code ar}
     * @param servedOn day of the example, not before the order; null: today
     */
    @Gated(Action.LETTER_PRINT)
    public byte[] letter(CaseNumber number, PersonId person, String language, LocalDate servedOn) {
        ReturnOrder order = desk.standing(docket.claim(number, person));
        return post.letter(order, desk.course(order).map(ReturnCourse::receipt).orElse(null), language, servedOn);
    }
}
