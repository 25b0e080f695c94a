package org.safeconduct.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106), written with its parameters and salt, so that stronger parameters hold for new hashes and the old
 * ones still open. The parameters for new ones are those of OWASP's password storage page: 19 MiB, two passes.
 */
final class Passwords {

    /** Longer input is not looked at: it would only cost time. */
    static final int LONGEST = 200;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    /** RFC 9106, 3.1: eight times the lanes. */
    private static final int LEAST_MEMORY_KIB = 8;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Pattern WRITTEN = Pattern
            .compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();
    /** What an unknown login is compared with, so that it takes as long as a known one. */
    private static final String NOBODYS = hash(oneTime().toCharArray());

    private Passwords() {}

    static String hash(char[] password) {
        return hash(password, MEMORY_KIB, PASSES);
    }

    /** For what is printed for everybody: to make guessing slow would protect nothing and cost every start. */
    static String hashOfKnown(char[] password) {
        return hash(password, LEAST_MEMORY_KIB, 1);
    }

    private static String hash(char[] password, int memory, int passes) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] hash = argon(password, salt, memory, passes, LANES, HASH);
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + LANES + "$" + text(salt) + "$" + text(hash);
    }

    /** @param written null compares with nobody's password, at the same cost */
    static boolean matches(char[] password, String written) {
        Matcher parts = WRITTEN.matcher(written == null ? NOBODYS : written);
        if (!parts.matches()) {
            throw new IllegalStateException("A stored password is not in the written form of Argon2id");
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] actual = argon(password.length > LONGEST ? new char[0] : password,
                Base64.getDecoder().decode(parts.group(4)), number(parts, 1), number(parts, 2), number(parts, 3),
                expected.length);
        return MessageDigest.isEqual(expected, actual) && written != null;
    }

    /** Twenty characters that nobody mistakes for each other, in groups of five. */
    static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
        }
        return password.toString();
    }

    private static byte[] argon(char[] password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String text(byte[] bytes) {
        return new String(Base64.getEncoder().withoutPadding().encode(bytes), StandardCharsets.US_ASCII);
    }
}
