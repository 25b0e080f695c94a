package org.safeconduct.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Whose signature counts: the origin of the log and its Ed25519 key, written as origin, hint and key with plus signs between. */
record Signer(String origin, byte[] hint, PublicKey key) {

    private static final int HINT = 4;
    private static final byte ED25519 = 1;
    /** What stands before the 32 bytes of a key in its encoding (RFC 8410). */
    private static final byte[] BEFORE_THE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    static Signer read(String text) throws Unusable {
        String[] parts = text.strip().split("\\+", 3);
        try {
            byte[] typed = Base64.getDecoder().decode(parts[2]);
            byte[] hint = hint(parts[0], typed);
            if (typed[0] != ED25519 || !HexFormat.of().formatHex(hint).equals(parts[1])) {
                throw new Unusable("The key is not an Ed25519 key of a log, or it was copied in part.");
            }
            byte[] encoded = joined(BEFORE_THE_KEY, Arrays.copyOfRange(typed, 1, typed.length));
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            return new Signer(parts[0], hint, key);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Unusable("The key is not of the form origin+hint+key.");
        }
    }

    private static byte[] hint(String origin, byte[] typed) {
        byte[] name = (origin + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(new Sha().plain(joined(name, typed)), HINT);
    }

    /** Whether the line is this signer's signature of the text. */
    boolean signed(String text, String line) {
        String[] parts = line.split(" ");
        if (parts.length != 3 || !parts[1].equals(origin)) {
            return false;
        }
        try {
            byte[] given = Base64.getDecoder().decode(parts[2]);
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.equals(hint, Arrays.copyOf(given, HINT))
                    && signature.verify(Arrays.copyOfRange(given, HINT, given.length));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(first);
        whole.writeBytes(second);
        return whole.toByteArray();
    }
}
