package org.safeconduct.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.running.Superuser;

/** What somebody would write by hand for the same rows, sent as the application's role over one connection. */
final class ByHand implements AutoCloseable {

    /** The marker by which its statements are known in the log of PostgreSQL. */
    static final String MARK = "/* by hand */ ";

    private final Connection connection;

    ByHand(Superuser superuser) throws SQLException {
        connection = superuser.asTheApplication();
        try (Statement settings = connection.createStatement()) {
            settings.execute("set search_path = registration, public");
            settings.execute("set pg_trgm.similarity_threshold = 0.45");
        }
    }

    /** The first column of each row. */
    List<String> ask(String statement, Object... values) {
        try (PreparedStatement ask = connection.prepareStatement(MARK + statement)) {
            for (int i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            List<String> first = new ArrayList<>();
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    first.add(rows.getString(1));
                }
            }
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
