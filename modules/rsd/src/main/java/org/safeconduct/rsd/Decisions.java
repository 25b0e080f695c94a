package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.PersonId;

/** Decision person by person, letter, service with proof; no clock without it. */
@Stateless
public class Decisions {

    private static final String PERMIT_AFTER_GRANT = "D44";

    /** How a paper reached its reader. */
    public enum Proof {
        IN_PERSON,
        PORTAL_READ,
        REGISTERED_POST,
        REPRESENTATIVE,
        PUBLIC_NOTICE
    }

    /**
     * A decision to be signed.
     *
     * @param code DT01 to DT05, DT07 to DT14 or DT22 of the list {@code decision}
     * @param granted the status behind DT22; null otherwise
     * @param principal the recognised person behind DT22; null otherwise
     * @param departure why it departs from the recommendation that the review agreed to; null if it does not
     * @param language of the letter: {@code en} or {@code ar}
     */
    public record NewDecision(
            String code,
            String granted,
            PersonId principal,
            String basis,
            String reasons,
            String departure,
            String language) {}

    /**
     * Proof of service.
     *
     * @param servedOn the day on the proof; of a public notice the day of publication
     * @param reference of the proof, for example the number of the return receipt; mandatory
     * @param document id of the scanned proof, a document of this case; null if there is none
     */
    public record Service(LocalDate servedOn, Proof proof, String reference, UUID document) {}

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject DecisionRules rules;

    @Inject Remedies remedies;

    @Inject Verdicts verdicts;

    @Inject ServiceOfPapers papers;

    @Inject DecisionPost post;

    @Inject Limits limits;

    @Inject Particulars particulars;

    /**
     * A22 with an agreeing review (or A06 for DT09 to DT13) to A60 or A61. Refuses with Invalid at the fields, also at
     * {@code /departure} when the review agreed to something else; Forbidden {@code own-decision} for assessor and
     * interviewer; RuleForbids {@code not-heard}, {@code only-inadmissible}, {@code principal-not-recognised},
     * {@code not-family}, {@code adult-no-derivative}, {@code appeal-rule-unknown}, {@code name-glyph-missing}.
     */
    @Gated(Action.DECIDE)
    public void decide(CaseNumber number, Set<PersonId> persons, NewDecision decision, long version) {
        rules.complete(decision);
        docket.act(number, persons, Act.DECIDE, version, claim -> sign(claim, decision));
    }

    private void sign(Claim claim, NewDecision form) {
        rules.allowed(claim, form);
        post.callable(claim.person());
        Signing signing = docket.signing();
        em.persist(Decision.firstInstance(claim, form, remedies.against(claim, form.code()), signing));
        Stage to = Ruling.positive(form.code()) ? Stage.DECIDED_POSITIVE : Stage.DECIDED_NEGATIVE;
        claim.decided(form.code());
        docket.move(claim, Move.by(Act.DECIDE, to, signing.on()).with(form.code()));
        claim.took(Duty.DECIDER, signing.login(), signing.at());
        particulars.noted(claim.person(), "decision", form.code());
        if (form.departure() != null && !form.departure().isBlank()) {
            particulars.because(form.departure());
        }
    }

    /** From the admissibility stage to the examination on the merits. */
    @Gated(Action.DECIDE)
    public void admit(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        new Flaws().required(reason, "/reason").refuse();
        docket.act(number, persons, Act.ADMIT, version, claim -> docket.move(claim,
                Move.by(Act.ADMIT, Stage.AWAITING_INTERVIEW, docket.today()).because(reason)));
    }

    /** Every decision and judgment on the person's claim, oldest first. */
    @Gated(Action.DECISION_READ)
    public List<DecisionView> of(CaseNumber number, PersonId person) {
        return verdicts.all(docket.claim(number, person))
                .stream()
                .map(decision -> decision.view(verdicts.course(decision).orElse(null)))
                .toList();
    }

    /**
     * The latest decision or judgment as PDF/A. Before service the limit is that of an example.
     *
     * @param language {@code en} or {@code ar}
     * @param servedOn day of the example, not before the decision; null: today
     */
    @Gated(Action.LETTER_PRINT)
    public byte[] letter(CaseNumber number, PersonId person, String language, LocalDate servedOn) {
        return post.letter(docket.claim(number, person), language, servedOn);
    }

    /**
     * A60, A61 to A62, or a judgment at A71 or A74; starts the appeal clock of the rule. At A95 the return order is what is
     * served. Files one letter for each person. Refuses with Invalid at {@code /servedOn} before the decision, in the
     * future, or while a public notice is too young, at {@code /document} if this case has no such document.
     */
    @Gated(Action.SERVE)
    public void serve(CaseNumber number, Set<PersonId> persons, Service service, long version) {
        papers.serve(number, persons, service, version);
    }

    /** Records the permit that follows a served grant: A62 to A65. */
    @Gated(Action.STATUS_ACTIVATE)
    public void activate(CaseNumber number, Set<PersonId> persons, LocalDate permitFrom, LocalDate permitUntil,
            String permitNumber, long version) {
        boolean ordered = permitFrom != null && permitUntil != null && !permitUntil.isBefore(permitFrom);
        new Flaws()
                .required(permitFrom, "/permitFrom")
                .required(permitUntil, "/permitUntil")
                .unless(permitUntil == null || ordered, "/permitUntil", "before-start")
                .required(permitNumber, "/permitNumber")
                .refuse();
        docket.act(number, persons, Act.ACTIVATE_STATUS, version, claim -> {
            Signing signing = docket.signing();
            em.persist(new Permit(claim, permitNumber, permitFrom, permitUntil, signing));
            limits.met(claim, PERMIT_AFTER_GRANT, signing.on());
            docket.move(claim,
                    Move.by(Act.ACTIVATE_STATUS, Stage.STATUS_ACTIVE, signing.on()).with(permitFrom, permitUntil));
            particulars.noted(claim.person(), "permit", permitNumber);
        });
    }
}
