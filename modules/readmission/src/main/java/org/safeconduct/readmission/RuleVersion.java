package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One wording of a rule of an agreement, past, present, to come or proposed.
 *
 * @param id of the change; null for the text that came with the application
 * @param version to be sent back with what is done to it; 0 with that text
 * @param validFrom first day of an event from which is counted by this wording; null where the first day of the agreement is
 *     not known
 * @param reason why it was changed; null with that text, as are the next two
 * @param proposedBy login of who proposed it
 * @param settledBy login of the second officer; null until then, as is the next
 * @param settledReason why it was rejected; null otherwise
 */
public record RuleVersion(UUID id, long version, LocalDate validFrom, AgreementRule rule, Outcome outcome,
        String reason, String proposedBy, OffsetDateTime proposedAt, String settledBy, OffsetDateTime settledAt,
        String settledReason) implements Serializable {

    /** What became of a wording. */
    public enum Outcome {
        /** As it came with the application. */
        PRINTED,
        /** Waits for the second officer. Counts nothing. */
        PROPOSED,
        CONFIRMED,
        /** Never counted anything. */
        REJECTED
    }

    static RuleVersion printed(AgreementRule rule) {
        return new RuleVersion(null, 0, rule.validFrom(), rule, Outcome.PRINTED, null, null, null, null, null, null);
    }

    /** Whether anything is counted by it, was or will be. */
    boolean counts() {
        return outcome == Outcome.PRINTED || outcome == Outcome.CONFIRMED;
    }

    /** The same, with its rule as far as the later of the others leave it. */
    RuleVersion among(List<RuleVersion> others) {
        return !counts()
                ? this
                : new RuleVersion(id, version, validFrom, Wordings.bounded(rule, others.stream()
                        .filter(RuleVersion::counts)
                        .map(RuleVersion::rule)
                        .toList()), outcome, reason, proposedBy, proposedAt, settledBy, settledAt, settledReason);
    }
}
