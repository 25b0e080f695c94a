package org.safeconduct.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.safeconduct.kernel.Pem;

/**
 * The Ed25519 key pair that signs checkpoints: {@code log-signing.pem} and {@code log-verify.pem} in the folder of keys. Notes
 * name it by the origin of the log and four bytes of a hash, as signed notes do.
 */
@ApplicationScoped
class LogKey {

    static final String SIGNING = "log-signing.pem";
    static final String VERIFY = "log-verify.pem";

    private static final byte ED25519 = 1;
    private static final int RAW = 32;
    private static final int HINT = 4;
    private static final String ORIGIN = "safeconduct/log";

    private String origin;
    private PrivateKey secret;
    private byte[] open;

    @PostConstruct
    void read() {
        origin = System.getenv().getOrDefault("SAFECONDUCT_LOG_ORIGIN", ORIGIN);
        if (!origin.matches("[^\\s+]+")) {
            throw new IllegalStateException("SAFECONDUCT_LOG_ORIGIN must have no white space and no plus sign");
        }
        try {
            KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
            secret = ed25519.generatePrivate(new PKCS8EncodedKeySpec(Pem.read(SIGNING)));
            PublicKey key = ed25519.generatePublic(new X509EncodedKeySpec(Pem.read(VERIFY)));
            // The last bytes of its encoding are the key itself (RFC 8410).
            open = Arrays.copyOfRange(key.getEncoded(), key.getEncoded().length - RAW, key.getEncoded().length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the log cannot be read", e);
        }
    }

    /** Names the log; the first line of every checkpoint. */
    String origin() {
        return origin;
    }

    /** The public half as verifiers of signed notes take it: origin, hint and key, joined by plus signs. */
    String published() {
        return origin + "+" + HexFormat.of().formatHex(hint()) + "+"
                + Base64.getEncoder().encodeToString(joined(new byte[]{ED25519}, open));
    }

    /** The line under a text that ends with a new line. */
    String signatureLine(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return "\u2014 " + origin + " " + Base64.getEncoder().encodeToString(joined(hint(), signature.sign()))
                    + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The checkpoint could not be signed", e);
        }
    }

    private byte[] hint() {
        try {
            byte[] name = (origin + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(joined(name, new byte[]{ED25519}, open));
            return Arrays.copyOf(hash, HINT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
