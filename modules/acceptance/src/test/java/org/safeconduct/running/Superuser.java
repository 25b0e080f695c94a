package org.safeconduct.running;

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

/** The keeper of the embedded PostgreSQL of the running house: has it write down what it is asked, or keep another database. */
public final class Superuser {

    private final PGSimpleDataSource source;
    private final Path folder;

    public Superuser(RunningHouse house) {
        folder = house.folder();
        source = (PGSimpleDataSource) house.owner();
        source.setUser("postgres");
        source.setPassword(password("superuser"));
    }

    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** As the application connects, with what it may do and nothing else. */
    public Connection asTheApplication() throws SQLException {
        return source.getConnection("safeconduct_app", password("app"));
    }

    /** What PostgreSQL writes down. */
    public Path log() {
        return folder.resolve("log/postgres.log");
    }

    private String password(String role) {
        Path kept = folder.resolve("keys/database.properties");
        try (Reader reader = Files.newBufferedReader(kept, StandardCharsets.UTF_8)) {
            Properties passwords = new Properties();
            passwords.load(reader);
            return passwords.getProperty(role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
