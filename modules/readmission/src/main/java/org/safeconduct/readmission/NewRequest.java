package org.safeconduct.readmission;

import java.util.List;
import org.safeconduct.kernel.PersonId;

/**
 * A request to be opened.
 *
 * @param partner the requested State, ISO 3166-1 alpha-3
 * @param evidence may be empty in a draft
 */
public record NewRequest(PersonId person, String partner, RequestKind kind, List<EvidenceItem> evidence) {

    public NewRequest {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
