package org.safeconduct.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The passwords of the embedded database, generated at the first start.
 *
 * @param superuser of the cluster; used for preparing the roles only
 * @param owner of the schemas
 * @param app of the application
 */
record Passwords(String superuser, String owner, String app) {

    private static final List<String> NAMES = List.of("superuser", "owner", "app");

    static Passwords keptIn(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        int known = kept.size();
        NAMES.forEach(name -> kept.putIfAbsent(name, generated()));
        if (kept.size() > known) keep(kept, file);
        return new Passwords(kept.getProperty("superuser"), kept.getProperty("owner"), kept.getProperty("app"));
    }

    @Override
    public String toString() {
        return "Passwords[…]";
    }

    private static void keep(Properties kept, Path file) throws IOException {
        StringWriter text = new StringWriter();
        kept.store(text, "Roles of the embedded database");
        PrivateFiles.write(file, text.toString());
    }

    private static String generated() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
