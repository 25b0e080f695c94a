package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.time.OffsetDateTime;

/** Assessment by material fact, submission, second-level review by another officer. */
@Stateless
public class Assessments {
    public enum Finding {
        ACCEPTED, NOT_ACCEPTED, UNDETERMINED
    }
    /** One material fact with its evidence and credibility finding; reasons mandatory. Id null: new. */
    public record FactView(UUID id, PersonId person, String fact, String evidence, Finding finding, String reasons,
            String by, String byName, OffsetDateTime at, long version) {}
    public record NewFact(PersonId person, String fact, String evidence, Finding finding, String reasons) {}
    /** Recommended decision: DT code, granted status behind DT22, principal of a derivative status, analysis texts (well-founded fear, persecution, nexus, subsidiary, exclusion, child-specific). */
    public record Recommendation(String code, String granted, PersonId principal, String basis, String fear,
            String nexus, String subsidiary, String exclusion, String special, String reasons) {}
    public record AssessmentView(PersonId person, List<FactView> facts, Recommendation recommendation, String assessor,
            String assessorName, OffsetDateTime at, List<ReviewView> reviews, long version) {}
    public enum Outcome {
        AGREE, AGREE_WITH_COMMENTS, RETURN, DISAGREE_ESCALATE
    }
    public record ReviewView(Outcome outcome, String comments, String reviewer, String reviewerName,
            OffsetDateTime at) {}

    @Gated(Action.ASSESSMENT_READ)
    public List<AssessmentView> of(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.ASSESSMENT_WRITE)
    public FactView addFact(CaseNumber number, NewFact fact) {
        throw new UnsupportedOperationException();
    }

    /** Stale on a changed fact: the second saver reads both and chooses. */
    @Gated(Action.ASSESSMENT_WRITE)
    public FactView changeFact(CaseNumber number, UUID fact, NewFact changed, long factVersion) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.ASSESSMENT_WRITE)
    public void removeFact(CaseNumber number, UUID fact, long factVersion) {
        throw new UnsupportedOperationException();
    }

    /** A20/A21/A23: keeps the recommendation for the persons; at least one fact with finding and reasons for each (derivative status: the family link is the fact). To A21. */
    @Gated(Action.ASSESSMENT_WRITE)
    public void assess(CaseNumber number, Set<PersonId> persons, Recommendation recommendation, long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.REVIEW_SUBMIT)
    public void submit(CaseNumber number, Set<PersonId> persons, long version) {
        throw new UnsupportedOperationException();
    }

    /** Forbidden "own-review" for interviewer and assessor. AGREE: stays A22, ready to decide; RETURN: A23; comments mandatory unless AGREE. */
    @Gated(Action.REVIEW)
    public void review(CaseNumber number, Set<PersonId> persons, Outcome outcome, String comments, long version) {
        throw new UnsupportedOperationException();
    }
}
