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
     * The copies get numbers of their own: those of one file must not be asked for again for another.
     *
     * @param first number of the first copy, from 1 on
     * @param last that of the last, up to 10,000
     */
    void copy(Memory original, int first, int last) throws SQLException {
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(script("copy-file"));
            try (PreparedStatement copy = connection.prepareStatement("select pg_temp.copy_file(?, ?, ?)")) {
                copy.setArray(1, connection.createArrayOf("text", new String[]{original.get("registration"),
                        original.get("case"), original.get("person")}));
                copy.setInt(2, first);
                copy.setInt(3, last);
                copy.execute();
            }
            statement.execute("analyze");
        }
    }

    /** Requests to another State in every state, for people who are there already. */
    void requests() throws SQLException {
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            statement.execute(script("requests"));
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
