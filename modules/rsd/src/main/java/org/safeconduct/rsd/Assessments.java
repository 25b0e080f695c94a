package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Staff;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Unknown;

/** Assessment by material fact, submission, second-level review by another officer. */
@Stateless
public class Assessments {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Findings findings;

    @Inject AssessmentCheck check;

    @Inject Staff staff;

    @Inject Particulars particulars;

    public enum Finding {
        ACCEPTED,
        NOT_ACCEPTED,
        UNDETERMINED
    }

    /** One material fact with its evidence and credibility finding. */
    public record FactView(UUID id, PersonId person, String fact, String evidence, Finding finding, String reasons,
            String by, String byName, OffsetDateTime at, long version) {}

    /** Fact, finding and reasons mandatory; at most 20,000 characters each. */
    public record NewFact(PersonId person, String fact, String evidence, Finding finding, String reasons) {}

    /**
     * The decision that the assessor recommends.
     *
     * @param code DT code of a decision that the first instance can take after an examination
     * @param granted status behind DT22; null otherwise
     * @param principal recognised person behind DT22; null otherwise
     * @param basis legal basis, at most 2,000 characters
     * @param fear well-founded fear and persecution; this and the following at most 20,000 characters, null where
     *     nothing is to be said
     * @param exclusion mandatory with DT14
     * @param special child-specific and gender-specific analysis
     * @param reasons mandatory
     */
    public record Recommendation(String code, String granted, PersonId principal, String basis, String fear,
            String nexus, String subsidiary, String exclusion, String special, String reasons) {}

    /** {@code recommendation}, {@code assessor} and {@code at} are null before there is one. */
    public record AssessmentView(PersonId person, List<FactView> facts, Recommendation recommendation,
            String assessor, String assessorName, OffsetDateTime at, List<ReviewView> reviews, long version) {}

    /** What the second level says. DISAGREE_ESCALATE: the assessment begins anew (A20). */
    public enum Outcome {
        AGREE,
        AGREE_WITH_COMMENTS,
        RETURN,
        DISAGREE_ESCALATE
    }

    public record ReviewView(Outcome outcome, String comments, String reviewer, String reviewerName,
            OffsetDateTime at) {}

    /** One for each claim of the case, in its order. */
    @Gated(Action.ASSESSMENT_READ)
    public List<AssessmentView> of(CaseNumber number) {
        return findings.of(number);
    }

    /** While the claim is at A20, A21 or A23. */
    @Gated(Action.ASSESSMENT_WRITE)
    public FactView addFact(CaseNumber number, NewFact told) {
        AssessmentCheck.fact(told).required(told.person(), "/person").refuse();
        Claim claim = docket.claims(docket.hold(number), Set.of(told.person()), Act.ASSESS).getFirst();
        MaterialFact fact = new MaterialFact(claim, told, docket.login(), docket.now());
        em.persist(fact);
        particulars.noted(claim.person(), "fact", fact.text());
        return kept(fact);
    }

    /** Stale on a changed fact: the second saver reads both and chooses. The person of a fact never changes. */
    @Gated(Action.ASSESSMENT_WRITE)
    public FactView changeFact(CaseNumber number, UUID id, NewFact told, long factVersion) {
        AssessmentCheck.fact(told).refuse();
        MaterialFact fact = open(number, id, factVersion);
        if (told.person() != null && !told.person().equals(fact.claim().person())) {
            throw Invalid.at("/person", "fact-person");
        }
        String before = fact.text();
        fact.change(told, docket.login(), docket.now());
        particulars.changed(fact.claim().person(), "fact", before, fact.text());
        return kept(fact);
    }

    /** Takes a fact out of the assessment; Stale on a changed fact. */
    @Gated(Action.ASSESSMENT_WRITE)
    public void removeFact(CaseNumber number, UUID id, long factVersion) {
        MaterialFact fact = open(number, id, factVersion);
        fact.remove(docket.login(), docket.now());
        particulars.changed(fact.claim().person(), "fact", fact.text(), null);
        kept(fact);
    }

    private MaterialFact open(CaseNumber number, UUID id, long version) {
        AsylumCase file = docket.hold(number);
        MaterialFact fact = em.find(MaterialFact.class, id);
        if (fact == null || fact.removed() || !file.claims().contains(fact.claim())) {
            throw new Unknown("unknown");
        }
        fact.claim().require(Act.ASSESS);
        Stale.refuseUnless(fact.version(), version);
        return fact;
    }

    private FactView kept(MaterialFact fact) {
        fact.claim().took(Duty.WRITER, docket.login(), docket.now());
        em.flush();
        Map<String, String> names = staff.namesOf(Set.of(docket.login()));
        return fact.view(names);
    }

    /**
     * A20, A21 to A21, A23 stays: keeps the recommendation for the persons. RuleForbids {@code facts-needed} without a
     * fact (for a derivative status the family link is the fact: {@code not-family}), {@code not-heard} for
     * anything but a grant to somebody who was never heard.
     */
    @Gated(Action.ASSESSMENT_WRITE)
    public void assess(CaseNumber number, Set<PersonId> persons, Recommendation told, long version) {
        check.recommendation(told).refuse();
        docket.act(number, persons, Act.ASSESS, version, claim -> recommend(claim, told));
    }

    private void recommend(Claim claim, Recommendation told) {
        check.lawful(claim, told, findings.facts(claim));
        Assessment standing = findings.standing(claim);
        if (standing == null) {
            standing = new Assessment(claim);
            em.persist(standing);
        }
        String before = standing.code();
        standing.recommend(told, docket.login(), docket.now());
        particulars.changed(claim.person(), "recommendation", before, told.code() + " | " + told.reasons());
        claim.took(Duty.ASSESSOR, docket.login(), docket.now());
        Stage to = claim.stage() == Stage.RETURNED_BY_REVIEW ? Stage.RETURNED_BY_REVIEW : Stage.ASSESSMENT_DRAFTED;
        docket.move(claim, Move.by(Act.ASSESS, to, docket.today()));
    }

    /** A21, A23 to A22. */
    @Gated(Action.REVIEW_SUBMIT)
    public void submit(CaseNumber number, Set<PersonId> persons, long version) {
        Move move = Move.by(Act.SUBMIT_FOR_REVIEW, Stage.AWAITING_REVIEW, docket.today());
        docket.act(number, persons, Act.SUBMIT_FOR_REVIEW, version, claim -> docket.move(claim, move));
    }

    /**
     * Forbidden {@code own-review} for interviewer and assessor. Agreement stays at A22, ready to decide; RETURN goes to
     * A23, DISAGREE_ESCALATE to A20. Comments mandatory unless AGREE.
     */
    @Gated(Action.REVIEW)
    public void review(CaseNumber number, Set<PersonId> persons, Outcome outcome, String comments, long version) {
        AssessmentCheck.review(outcome, comments).refuse();
        docket.act(number, persons, Act.REVIEW, version, claim -> reviewed(claim, outcome, comments));
    }

    private void reviewed(Claim claim, Outcome outcome, String comments) {
        em.persist(new Review(claim, outcome, comments, docket.login(), docket.now()));
        claim.took(Duty.REVIEWER, docket.login(), docket.now());
        claim.reviewed(outcome);
        Stage to = switch (outcome) {
            case AGREE, AGREE_WITH_COMMENTS -> Stage.AWAITING_REVIEW;
            case RETURN -> Stage.RETURNED_BY_REVIEW;
            case DISAGREE_ESCALATE -> Stage.AWAITING_ASSESSMENT;
        };
        docket.move(claim, Move.by(Act.REVIEW, to, docket.today()).as(outcome).because(comments));
    }
}
