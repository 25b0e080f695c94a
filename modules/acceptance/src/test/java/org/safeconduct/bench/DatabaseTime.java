package org.safeconduct.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.running.Superuser;

/** How long PostgreSQL worked for the application, as it says itself: the same clock for both sides of a comparison. */
final class DatabaseTime implements AutoCloseable {

    /** A statement with what it needed to be parsed, bound or executed. */
    private record Worked(double millis, String statement) {}

    private static final Pattern WORKED = Pattern.compile("safeconduct_app LOG: +duration: ([0-9.]+) ms  (.*)");
    private static final String SEALING = "/* sealing */";

    private final Superuser superuser;

    DatabaseTime(Superuser superuser) throws SQLException {
        this.superuser = superuser;
        say("alter system set log_line_prefix = '%u '", "alter system set log_min_duration_statement = 0");
    }

    /** Milliseconds for the statements that matter, while this was done. */
    double of(Runnable act, Predicate<String> matters) {
        try {
            long from = Files.size(superuser.log());
            act.run();
            return since(from).stream()
                    .filter(worked -> !worked.statement().contains(SEALING))
                    .filter(worked -> matters.test(worked.statement()))
                    .mapToDouble(Worked::millis)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A statement may go on over lines that begin with a tab. */
    private List<Worked> since(long from) throws IOException {
        List<Worked> all = new ArrayList<>();
        for (String line : tail(from).replace("\n\t", " ").split("\n")) {
            Matcher worked = WORKED.matcher(line);
            if (worked.matches()) {
                all.add(new Worked(Double.parseDouble(worked.group(1)), worked.group(2)));
            }
        }
        return all;
    }

    private String tail(long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(superuser.log().toFile(), "r")) {
            byte[] written = new byte[Math.toIntExact(log.length() - from)];
            log.seek(from);
            log.readFully(written);
            return new String(written, StandardCharsets.UTF_8);
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
        say("alter system reset log_min_duration_statement", "alter system reset log_line_prefix");
    }
}
