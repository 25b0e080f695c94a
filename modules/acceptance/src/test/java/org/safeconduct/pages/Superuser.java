package org.safeconduct.pages;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.ds.PGSimpleDataSource;
import org.safeconduct.running.RunningHouse;

/** The keeper of the embedded PostgreSQL of the running house: may have it write down what it is asked. */
final class Superuser {

    private final PGSimpleDataSource source;

    Superuser(RunningHouse house) {
        source = (PGSimpleDataSource) house.owner();
        source.setUser("postgres");
        source.setPassword(password());
    }

    Connection connect() throws SQLException {
        return source.getConnection();
    }

    static Path log() {
        return Path.of(System.getProperty("safeconduct.run"), "log", "postgres.log");
    }

    private static String password() {
        Path kept = Path.of(System.getProperty("safeconduct.run"), "keys", "database.properties");
        try (Reader reader = Files.newBufferedReader(kept, StandardCharsets.UTF_8)) {
            Properties passwords = new Properties();
            passwords.load(reader);
            return passwords.getProperty("superuser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
