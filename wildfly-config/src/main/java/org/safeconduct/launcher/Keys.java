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
    static final String LOG_SIGNING = "log-signing.pem";
    static final String LOG_VERIFY = "log-verify.pem";

    private static final int RSA_BITS = 3072;

    private Keys() {}

    /** Makes what is missing. A pair is made as a pair: half of one is replaced. */
    static Path generated(Path folder) throws IOException {
        PrivateFiles.folder(folder);
        if (!Files.exists(folder.resolve(MASTER))) PrivateFiles.write(folder.resolve(MASTER), master());
        if (!whole(folder, SIGNING, VERIFY)) writePair(folder, SIGNING, VERIFY, rsa());
        if (!whole(folder, LOG_SIGNING, LOG_VERIFY)) writePair(folder, LOG_SIGNING, LOG_VERIFY, pairs("Ed25519"));
        return folder;
    }

    private static boolean whole(Path folder, String secret, String open) {
        return Files.exists(folder.resolve(secret)) && Files.exists(folder.resolve(open));
    }

    /**
     * Never made up for a database that may hold what an older key locked: all must be there, but for the master key if
     * SAFECONDUCT_KEK holds it, and for the pair of the tokens if TOKEN_KEYS names another issuer's.
     */
    static Path given(Map<String, String> environment) {
        String folder = environment.getOrDefault("SAFECONDUCT_KEYS", "");
        if (folder.isBlank())
            throw new CannotStart("SAFECONDUCT_KEYS must name the folder with "
                    + String.join(", ", MASTER, SIGNING, VERIFY, LOG_SIGNING) + " and " + LOG_VERIFY
                    + " (README: Put it on your own PostgreSQL).");
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
        return Stream.of(master, pair, Stream.of(LOG_SIGNING, LOG_VERIFY)).flatMap(names -> names);
    }

    private static String master() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }

    private static void writePair(Path folder, String secret, String open, KeyPairGenerator kind) throws IOException {
        KeyPair pair = kind.generateKeyPair();
        PrivateFiles.write(folder.resolve(secret), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        PrivateFiles.write(folder.resolve(open), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static KeyPairGenerator rsa() {
        KeyPairGenerator rsa = pairs("RSA");
        rsa.initialize(RSA_BITS);
        return rsa;
    }

    private static KeyPairGenerator pairs(String kind) {
        try {
            return KeyPairGenerator.getInstance(kind);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + kind, e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(encoded)
                + "\n-----END " + kind + "-----\n";
    }
}
