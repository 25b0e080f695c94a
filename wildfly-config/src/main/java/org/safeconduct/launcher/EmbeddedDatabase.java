package org.safeconduct.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.safeconduct.schema.Roles;

/** PostgreSQL 18 on loopback with its data in the run folder; every role needs its password. */
public final class EmbeddedDatabase implements Database {

    /** Held strongly: a logger that nobody holds forgets its level. */
    private static final Logger STARTER = Logger.getLogger("io.zonky");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Passwords passwords;
    private final Path data;

    private EmbeddedDatabase(EmbeddedPostgres server, Passwords passwords, Path data) {
        this.server = server;
        this.passwords = passwords;
        this.data = data;
    }

    static EmbeddedDatabase start(RunFolder run, int port) throws IOException {
        return start(run, port, PATIENCE);
    }

    /** Waits this long for the first answer: PostgreSQL may have to catch up with its log after a power cut. */
    static EmbeddedDatabase start(RunFolder run, int port, Duration patience) throws IOException {
        STARTER.setLevel(Level.OFF);
        DataFolder folder = new DataFolder(run.data());
        folder.check();
        Passwords passwords = Passwords.keptIn(run.databasePasswords());
        EmbeddedPostgres server = started(configured(run, port, passwords, patience), run, passwords, folder);
        try {
            new Roles(server.getPostgresDatabase()).prepare(passwords.owner(), passwords.app());
            return new EmbeddedDatabase(server, passwords, run.data());
        } catch (SQLException e) {
            server.close();
            throw folder.damaged("it does not let us in: SQL state " + e.getSQLState());
        }
    }

    private static EmbeddedPostgres started(EmbeddedPostgres.Builder builder, RunFolder run, Passwords passwords,
            DataFolder folder) throws IOException {
        Path first = firstPassword(run);
        PrivateFiles.write(first, passwords.superuser());
        try {
            return builder.start();
        } catch (IOException | IllegalStateException e) {
            throw folder.damaged("PostgreSQL does not start with it, see " + run.databaseLog());
        } finally {
            Files.delete(first);
        }
    }

    private static Path firstPassword(RunFolder run) {
        return run.keys().resolve("superuser");
    }

    private static EmbeddedPostgres.Builder configured(RunFolder run, int port, Passwords passwords,
            Duration patience) {
        Redirect log = Redirect.appendTo(run.databaseLog().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(run.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(run.databaseProgram().toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(patience)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", firstPassword(run).toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", passwords.superuser())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                // What a statement carries may be somebody's name: it stays out of the log.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    @Override
    public DataSource owner() {
        return as(Roles.OWNER, passwords.owner());
    }

    /** Connects as the application's role. */
    public DataSource app() {
        return as(Roles.APP, passwords.app());
    }

    @Override
    public Map<String, String> serverEnvironment() {
        return Map.of("DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + Roles.DATABASE,
                "DB_USER", Roles.APP, "DB_PASSWORD", passwords.app());
    }

    @Override
    public OptionalLong process() {
        try {
            return new DataFolder(data).running()
                    .map(ProcessHandle::pid)
                    .map(OptionalLong::of)
                    .orElse(OptionalLong.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataSource as(String role, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[]{"127.0.0.1"});
        source.setPortNumbers(new int[]{server.getPort()});
        source.setDatabaseName(Roles.DATABASE);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }
}
