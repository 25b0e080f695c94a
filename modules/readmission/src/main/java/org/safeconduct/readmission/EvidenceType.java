package org.safeconduct.readmission;

import java.util.Map;
import java.util.Set;

/**
 * A sort of evidence, and what it is worth.
 *
 * @param code for example {@code NP-01}
 * @param worth where no agreement says otherwise
 * @param only the partners whose agreement knows it; empty: all
 * @param elsewhere what it is worth under the agreement with a partner that says otherwise
 */
public record EvidenceType(String code, Worth worth, Set<String> only, Map<String, Worth> elsewhere) {

    /** What a piece of evidence brings about. */
    public enum Worth {
        PROOF,
        PRIMA_FACIE,
        VERIFICATION_ONLY,
        INTERVIEW
    }

    public EvidenceType {
        only = Set.copyOf(only);
        elsewhere = Map.copyOf(elsewhere);
    }

    boolean listedBy(String partner) {
        return only.isEmpty() || only.contains(partner);
    }

    Worth worthFor(String partner) {
        return elsewhere.getOrDefault(partner, worth);
    }
}
