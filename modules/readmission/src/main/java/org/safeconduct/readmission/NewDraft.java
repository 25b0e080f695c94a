package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Flaws;

/**
 * What a draft says, each member as a whole.
 *
 * @param kind mandatory
 * @param evidence may be empty, or null, in a draft
 * @param stayKnownOn the day on which this State learnt of the irregular stay, not in the future; null if nobody knows
 * @param apprehendedOn the day on which the person was apprehended, not in the future; null if nobody knows, or it was not so
 * @param lastAddress in the other State, as the form asks for it; null if nobody knows
 * @param photograph document that is a photograph of the person, one of {@link Photographs#choices}; null for none
 */
public record NewDraft(RequestKind kind, List<EvidenceItem> evidence, LocalDate stayKnownOn, LocalDate apprehendedOn,
        String lastAddress, UUID photograph) implements Serializable {

    public NewDraft {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        lastAddress = lastAddress == null || lastAddress.isBlank() ? null : lastAddress.strip();
    }

    /** Flaws at the members. */
    Flaws check(LocalDate today) {
        Flaws flaws = new Flaws().required(kind, "/kind")
                .unless(past(stayKnownOn, today), "/stayKnownOn", "future")
                .unless(past(apprehendedOn, today), "/apprehendedOn", "future")
                .atMost(Wording.LINE, lastAddress, "/lastAddress");
        return RequestCheck.evidence(flaws, evidence, today);
    }

    private static boolean past(LocalDate day, LocalDate today) {
        return day == null || !day.isAfter(today);
    }
}
