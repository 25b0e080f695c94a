package org.safeconduct.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;

/** The identity of a letter, drawn from its content: the same content gives the same file. */
record Fingerprint(byte[] hash) {

    static Fingerprint of(Object content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(digest.digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    byte[] id() {
        return Arrays.copyOf(hash, 16);
    }

    /** Names font subsets. Not secret: they must differ between letters that are later bound together, and nothing else. */
    SecureRandom tags() {
        return new Tags(ByteBuffer.wrap(hash).getLong());
    }

    private static final class Tags extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final Random drawn;

        Tags(long seed) {
            drawn = new Random(seed);
        }

        @Override
        public double nextDouble() {
            return drawn.nextDouble();
        }
    }
}
