package org.safeconduct.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The master key of the installation: 32 bytes, raw or as one line of Base64, in the file {@code master.key} of the folder that
 * the system property {@code safeconduct.keys} names; Base64 in the environment variable {@code SAFECONDUCT_KEK} wins. It
 * encrypts nothing itself: each purpose gets its own key.
 */
public final class MasterKey {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] key;

    /** Refuses anything that is not 32 bytes long. */
    public MasterKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalStateException("The master key must have 32 bytes");
        }
        this.key = key.clone();
    }

    /** Reads the file. Without it nothing that must be encrypted can be kept, so this fails loudly. */
    public static MasterKey load() {
        String given = System.getenv("SAFECONDUCT_KEK");
        if (given != null && !given.isBlank()) {
            return new MasterKey(decoded(given.getBytes(StandardCharsets.US_ASCII)));
        }
        String folder = System.getProperty("safeconduct.keys");
        if (folder == null) {
            throw new IllegalStateException("System property safeconduct.keys is not set");
        }
        try {
            byte[] content = Files.readAllBytes(Path.of(folder, "master.key"));
            return new MasterKey(content.length == BYTES ? content : decoded(content));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key cannot be read", e);
        }
    }

    private static byte[] decoded(byte[] content) {
        return Base64.getDecoder().decode(new String(content, StandardCharsets.US_ASCII).strip());
    }

    /**
     * A seal with a key of its own, derived as RFC 5869 (HKDF with SHA-256, one block) does.
     *
     * @param purpose names the use, for example {@code casefile/drafts}; another purpose gives another key
     */
    public Seal sealFor(String purpose) {
        byte[] info = Arrays.copyOf(purpose.getBytes(StandardCharsets.UTF_8),
                purpose.getBytes(StandardCharsets.UTF_8).length + 1);
        info[info.length - 1] = 1;
        return new Seal(hmac(hmac(new byte[BYTES], key), info));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing in this Java", e);
        }
    }
}
