package org.safeconduct.api.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.rsd.Assessments;

/** Acts from the recommendation to the agreed review. */
@ApplicationScoped
class AssessmentActs implements ActGroup {

    /** An act that says nothing more. */
    public record Nothing() {}

    /** The word of the second officer. */
    public record Review(Assessments.Outcome outcome, String comments) {}

    @Inject Assessments assessments;

    @Override
    public List<Doing<?>> acts() {
        return List.of(
                new Doing<>("assess", Assessments.Recommendation.class,
                        (at, it) -> assessments.assess(at.number(), at.persons(), it, at.version())),
                new Doing<>("submit-for-review", Nothing.class,
                        (at, it) -> assessments.submit(at.number(), at.persons(), at.version())),
                new Doing<>("review", Review.class, (at, it) -> assessments.review(at.number(), at.persons(),
                        it.outcome(), it.comments(), at.version())));
    }
}
