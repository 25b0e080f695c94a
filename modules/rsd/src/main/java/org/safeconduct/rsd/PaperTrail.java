package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaws;

/** The papers that an act relies on: each must be a document of the same case. */
@Dependent
class PaperTrail {

    @Inject Documents documents;

    /**
     * Invalid at the field unless the case holds the document and nobody struck it.
     *
     * @param document null: nothing to check
     */
    void onFile(CaseNumber number, UUID document, String pointer) {
        boolean held = document == null || documents.holds(number.subject(), document);
        new Flaws().unless(held, pointer, "document-not-on-file").refuse();
    }
}
