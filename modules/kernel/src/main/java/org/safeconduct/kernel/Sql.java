package org.safeconduct.kernel;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL on a data source, in whatever transaction is running. A collection among the arguments becomes {@code text[]}, null in it
 * stays null.
 * A failure names the SQL state and the statement, never a value.
 */
public final class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The database did not do what it was asked. */
    public static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Failed(String state, String statement) {
            super("SQL state " + state + " at: " + statement);
        }
    }

    private final DataSource source;

    public Sql(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String query, Row<T> row, Object... args) {
        return with(query, args, statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
            return rows;
        });
    }

    /** The first row, if there is one and it holds something: an aggregate of no rows is a row of null. */
    public <T> Optional<T> one(String query, Row<T> row, Object... args) {
        List<T> rows = list(query, row, args);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    /** Answers how many rows were written. */
    public int run(String statement, Object... args) {
        return with(statement, args, PreparedStatement::executeUpdate);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String text, Object[] args, Work<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < args.length; i++) {
                statement.setObject(i + 1, value(connection, args[i]));
            }
            return work.on(statement);
        } catch (SQLException e) {
            // The driver's own message may quote the row: it stays here.
            throw new Failed(e.getSQLState(), text);
        }
    }

    private static Object value(Connection connection, Object arg) throws SQLException {
        if (arg instanceof Collection<?> many) {
            Array array = connection.createArrayOf("text", many.stream().map(Sql::text).toArray());
            return array;
        }
        return arg instanceof Subject || arg instanceof Enum<?> ? arg.toString() : arg;
    }

    private static String text(Object one) {
        return one == null ? null : one.toString();
    }
}
