package org.safeconduct.readmission;

import org.safeconduct.kernel.Flaws;

/** How long what people write may be. */
final class Wording {

    static final int LINE = 200;
    static final int TEXT = 4000;

    private Wording() {}

    /** Mandatory, at most {@value #TEXT} characters. */
    static Flaws text(Flaws flaws, String text, String pointer) {
        return flaws.required(text, pointer).atMost(TEXT, text, pointer);
    }

    /** Mandatory, one line. */
    static Flaws line(Flaws flaws, String line, String pointer) {
        return flaws.required(line, pointer).atMost(LINE, line, pointer);
    }
}
