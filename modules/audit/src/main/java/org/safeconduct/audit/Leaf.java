package org.safeconduct.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of a leaf: SHA-256 of a zero byte and the bytes (RFC 9162, 2.1.1). */
final class Leaf {

    private Leaf() {}

    static byte[] hash(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return digest.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}
