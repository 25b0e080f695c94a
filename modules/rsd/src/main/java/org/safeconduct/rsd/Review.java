package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.rsd.Assessments.Outcome;
import org.safeconduct.rsd.Assessments.ReviewView;

/** What the second level said about a recommendation; never changed. */
@Entity
@Table(schema = "rsd", name = "review")
class Review {

    @Id private UUID id;

    private UUID claim;

    @Enumerated(EnumType.STRING) private Outcome outcome;

    private String comments;

    private String reviewer;

    @Column(name = "reviewed_at") private OffsetDateTime reviewedAt;

    protected Review() {}

    Review(Claim claim, Outcome outcome, String comments, String reviewer, OffsetDateTime now) {
        this.id = UUID.randomUUID();
        this.claim = claim.id();
        this.outcome = outcome;
        this.comments = comments;
        this.reviewer = reviewer;
        this.reviewedAt = now;
    }

    UUID claim() {
        return claim;
    }

    String reviewer() {
        return reviewer;
    }

    ReviewView view(Map<String, String> names) {
        return new ReviewView(outcome, comments, reviewer, names.getOrDefault(reviewer, reviewer), reviewedAt);
    }
}
