package org.safeconduct.audit.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of the tree: SHA-256, with a prefix that tells leaves from nodes (RFC 9162, 2.1.1). */
public final class Hashes {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hashes() {}

    /** Of the bytes of an entry. */
    public static byte[] leaf(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(bytes);
    }

    /** Of two neighbours. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** Of a tree without leaves. */
    public static byte[] nothing() {
        return sha256().digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}
