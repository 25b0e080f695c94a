package org.safeconduct.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.safeconduct.kernel.Invalid;

/** A PDF must begin and end as one, and must not be locked: nobody could check or archive what is in it. */
final class Pdf {

    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d");
    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(<<|\\d+\\s+\\d+\\s+R)");
    private static final Pattern END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF");
    private static final int OVERLAP = 1024;

    private Pdf() {}

    static void check(Pieces content) throws IOException {
        String window = "";
        try (InputStream stream = content.stream()) {
            byte[] piece = stream.readNBytes(Pieces.SIZE);
            if (!HEADER.matcher(text(piece)).lookingAt()) {
                throw Inspection.broken();
            }
            while (piece.length > 0) {
                window = tail(window) + text(piece);
                refuseLock(window);
                piece = stream.readNBytes(Pieces.SIZE);
            }
        }
        if (!END.matcher(tail(window)).find()) {
            throw Inspection.broken();
        }
    }

    private static void refuseLock(String window) {
        if (LOCK.matcher(window).find()) {
            throw Invalid.at(Intake.CONTENT, "document-encrypted");
        }
    }

    private static String tail(String window) {
        return window.substring(Math.max(0, window.length() - OVERLAP));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
