package org.safeconduct.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Map;

/** The key store without which a database of one's own is not served: opened once here, to say plainly if it cannot be. */
final class Tls {

    private Tls() {}

    static void check(Map<String, String> environment) {
        String file = environment.getOrDefault("TLS_KEYSTORE", "");
        String password = environment.getOrDefault("TLS_KEYSTORE_PASSWORD", "");
        if (file.isBlank() || password.isBlank())
            throw new CannotStart("With a database of your own the rooms are served by TLS alone: TLS_KEYSTORE must "
                    + "name a PKCS#12 file and TLS_KEYSTORE_PASSWORD its password.");
        if (!holdsKey(Path.of(file), password))
            throw new CannotStart("The key store that TLS_KEYSTORE names holds no private key.");
    }

    private static boolean holdsKey(Path file, String password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) return true;
            }
            return false;
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart("The key store that TLS_KEYSTORE names cannot be opened: " + e.getMessage(), e);
        }
    }
}
