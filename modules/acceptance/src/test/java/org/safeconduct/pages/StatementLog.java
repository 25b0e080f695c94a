package org.safeconduct.pages;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.running.Superuser;

/**
 * What the application asks PostgreSQL, as PostgreSQL itself writes it down; begin and commit are no questions, and the sealing
 * of the log, which goes on by itself, is nobody's.
 */
final class StatementLog implements AutoCloseable {

    private static final Pattern ASKED = Pattern
            .compile(
                    "safeconduct_app LOG: +(?:execute|statement)[^:]*: (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW |/\\* sealing \\*/).*");

    private final Superuser superuser;

    StatementLog(Superuser superuser) throws SQLException {
        this.superuser = superuser;
        say("alter system set log_line_prefix = '%u '", "alter system set log_statement = 'all'");
    }

    /** Statements that the application sent while this was done. */
    List<String> during(Runnable act) {
        try {
            long from = Files.size(superuser.log());
            act.run();
            return since(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> since(long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(superuser.log().toFile(), "r")) {
            byte[] written = new byte[Math.toIntExact(log.length() - from)];
            log.seek(from);
            log.readFully(written);
            return new String(written, StandardCharsets.UTF_8).lines().filter(ASKED.asMatchPredicate()).toList();
        }
    }

    private void say(String... settings) throws SQLException {
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() throws SQLException {
        say("alter system reset log_statement", "alter system reset log_line_prefix");
    }
}
