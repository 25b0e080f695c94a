package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    static RuleVersion printed(LocalDate from, AgreementRule rule) {
        return new RuleVersion(null, 0, from, rule, Outcome.PRINTED, null, null, null, null, null, null);
    }
}
