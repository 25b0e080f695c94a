package org.safeconduct.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key pair of a log under test, as the launcher lays it. */
final class TestKey {

    private TestKey() {}

    static void write(Path folder) throws IOException {
        KeyPair pair = pair();
        Files.writeString(folder.resolve(LogKey.SIGNING), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(folder.resolve(LogKey.VERIFY), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END " + kind
                + "-----\n";
    }
}
