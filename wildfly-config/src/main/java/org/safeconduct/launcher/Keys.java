package org.safeconduct.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of the server's keys: generated once for the demonstration, brought along with a database of one's own. */
final class Keys {

    static final String MASTER = "master.key";
    static final String SIGNING = "token-signing.pem";
    static final String VERIFY = "token-verify.pem";

    private Keys() {}

    /** Makes what is missing. A pair is made as a pair: half of one is replaced. */
    static Path generated(Path folder) throws IOException {
        PrivateFiles.folder(folder);
        if (!Files.exists(folder.resolve(MASTER))) PrivateFiles.write(folder.resolve(MASTER), master());
        if (!Files.exists(folder.resolve(SIGNING)) || !Files.exists(folder.resolve(VERIFY))) writePair(folder);
        return folder;
    }

    /**
     * Never made up for a database that may hold what an older key locked: all must be there, but for the master key if
     * SAFECONDUCT_KEK holds it, and for the pair if TOKEN_KEYS names another issuer's.
     */
    static Path given(Map<String, String> environment) {
        String folder = environment.getOrDefault("SAFECONDUCT_KEYS", "");
        if (folder.isBlank())
            throw new CannotStart("SAFECONDUCT_KEYS must name the folder with " + MASTER + ", " + SIGNING + " and "
                    + VERIFY + " (README: Put it on your own PostgreSQL).");
        Path keys = Path.of(folder).toAbsolutePath();
        List<String> missing = needed(environment).filter(name -> !Files.isReadable(keys.resolve(name))).toList();
        if (!missing.isEmpty())
            throw new CannotStart("In the folder that SAFECONDUCT_KEYS names, these cannot be read: "
                    + String.join(", ", missing) + ".");
        return keys;
    }

    private static Stream<String> needed(Map<String, String> environment) {
        Stream<String> master = environment.containsKey("SAFECONDUCT_KEK") ? Stream.empty() : Stream.of(MASTER);
        Stream<String> pair = environment.containsKey("TOKEN_KEYS") ? Stream.empty() : Stream.of(SIGNING, VERIFY);
        return Stream.concat(master, pair);
    }

    private static String master() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }

    private static void writePair(Path folder) throws IOException {
        KeyPair pair = pair();
        PrivateFiles.write(folder.resolve(SIGNING), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        PrivateFiles.write(folder.resolve(VERIFY), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(3072);
            return rsa.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(encoded)
                + "\n-----END " + kind + "-----\n";
    }
}
