package org.safeconduct.backlog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.safeconduct.kernel.Sha256;

/** By what a paper file, and a line about it, are known again. */
final class References {

    private References() {}

    /** Capital letters, no spaces. */
    static String key(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]", "");
    }

    /** Of what the fields say, in the order of the form: columns may change places. */
    static String print(List<String> fields) {
        return Sha256.hex(String.join("\u001F", fields).getBytes(StandardCharsets.UTF_8));
    }
}
