package org.safeconduct.rsd;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.casefile.DocumentRow;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.Subject;

/** Keeps the letters that were filed, so that a test can read them. */
final class Cabinet extends Documents {

    /** A letter as filed. */
    record Filed(Subject file, NewDocument document, byte[] pdf) {}

    private final List<Filed> letters = new ArrayList<>();

    List<Filed> letters() {
        return letters;
    }

    @Override
    public DocumentRow fileLetter(Subject file, NewDocument document, byte[] pdf) {
        letters.add(new Filed(file, document, pdf));
        return null;
    }
}
