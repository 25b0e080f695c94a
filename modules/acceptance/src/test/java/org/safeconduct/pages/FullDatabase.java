package org.safeconduct.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.safeconduct.running.Superuser;
import org.safeconduct.scenario.Memory;

/** Fills the database of the running house with copies of a file, as if so many people had come. */
final class FullDatabase {

    private final Superuser superuser;

    FullDatabase(Superuser superuser) {
        this.superuser = superuser;
    }

    /**
     * A file that is to be there many times over. The copies get numbers of their own: those of one file must not be asked
     * for again for another.
     *
     * @param first number of the first copy, from 1 on
     * @param last that of the last, up to 10,000
     */
    record Copies(Memory original, int first, int last) {}

    void copy(Copies... files) throws SQLException {
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(script("copy-files"));
            for (Copies file : files) {
                find(connection, file);
            }
            statement.execute("select pg_temp.copy_files()");
            statement.execute("analyze");
        }
    }

    private static void find(Connection connection, Copies file) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select pg_temp.find_file(?, ?, ?)")) {
            find.setArray(1, connection.createArrayOf("text", new String[]{file.original().get("registration"),
                    file.original().get("case"), file.original().get("person")}));
            find.setInt(2, file.first());
            find.setInt(3, file.last());
            find.execute();
        }
    }

    /** Requests to another State in every state, for people who are there already. */
    void requests() throws SQLException {
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            statement.execute(script("requests"));
            statement.execute(script("requests-ours"));
        }
    }

    private static String script(String name) {
        try (InputStream in = FullDatabase.class.getResourceAsStream("/pages/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
