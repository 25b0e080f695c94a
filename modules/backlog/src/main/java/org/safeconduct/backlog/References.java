package org.safeconduct.backlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** By what a paper file, and a line about it, are known again. */
final class References {

    private References() {}

    /** Capital letters, no spaces. */
    static String key(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]", "");
    }

    /** Of what the fields say, in the order of the form: columns may change places. */
    static String print(List<String> fields) {
        return HexFormat.of()
                .formatHex(sha256().digest(String.join("\u001F", fields).getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
