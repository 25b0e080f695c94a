package org.safeconduct.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.running.RunningHouse;

/** Tokens that must open nothing, by what is wrong with them. */
final class Tokens {

    private static final String RS256 = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private static final PrivateKey FOREIGN = foreign();

    private Tokens() {}

    /** Null: no token at all. */
    static Map<String, String> bad() {
        try {
            PrivateKey own = own();
            Map<String, String> bad = new LinkedHashMap<>();
            bad.put("no token", null);
            bad.put("a word", Ground.MARK);
            bad.put("three empty parts", "..");
            bad.put("expired", signed(claims(Duration.ofHours(-2)), own));
            bad.put("of another key", signed(claims(Duration.ZERO), FOREIGN));
            bad.put("of nobody", signed(claims(Duration.ZERO).replace("registration", "nobody-here"), own));
            bad.put("unsigned", part("{\"alg\":\"none\"}") + "." + part(claims(Duration.ZERO)) + ".");
            return bad;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Would open the door: shows that the bad ones differ in one thing only. */
    static String good() {
        try {
            return signed(claims(Duration.ZERO), own());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String claims(Duration shift) {
        long made = Instant.now().plus(shift).getEpochSecond();
        return """
                {"iss":"https://safeconduct.local/issuer","aud":"safeconduct-api","sub":"registration",
                 "upn":"registration","groups":["REGISTRATION_OFFICER"],"jti":"%s","iat":%d,"exp":%d}"""
                .formatted(UUID.randomUUID(), made, made + 900);
    }

    private static String signed(String claims, PrivateKey key) throws GeneralSecurityException {
        String text = part(RS256) + "." + part(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PrivateKey foreign() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey own() throws GeneralSecurityException, IOException {
        Path run = RunningHouse.get().serverLog().getParent().getParent();
        String pem = Files.readString(run.resolve("keys/token-signing.pem"));
        byte[] bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }
}
