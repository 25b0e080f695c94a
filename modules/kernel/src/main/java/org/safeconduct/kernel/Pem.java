package org.safeconduct.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A key in the text form of RFC 7468, from the folder that the system property {@code safeconduct.keys} names. */
public final class Pem {

    private Pem() {}

    /** What the file encodes; fails loudly if it cannot be read. */
    public static byte[] read(String name) {
        Path file = Path.of(System.getProperty("safeconduct.keys", "."), name);
        try {
            String text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            return Base64.getDecoder().decode(text);
        } catch (IOException e) {
            throw new UncheckedIOException("A key cannot be read: " + name, e);
        }
    }
}
