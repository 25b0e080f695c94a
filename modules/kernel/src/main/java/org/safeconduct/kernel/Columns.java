package org.safeconduct.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many rows for one statement that reads them with {@code unnest(?::text[], ...)}: an array a column. Values are written as
 * {@code toString} says, null stays null.
 */
public final class Columns {

    private final List<List<Object>> columns;

    public Columns(int width) {
        columns = IntStream.range(0, width).<List<Object>>mapToObj(column -> new ArrayList<>()).toList();
    }

    /** One value a column, in their order. */
    public Columns row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            columns.get(i).add(values[i]);
        }
        return this;
    }

    public boolean isEmpty() {
        return columns.getFirst().isEmpty();
    }

    /**
     * Writes the rows, if there are any; answers how many the database wrote.
     *
     * @param common values of the statement that are the same for all rows; they stand behind the arrays
     */
    public int into(Sql sql, String statement, Object... common) {
        return isEmpty() ? 0 : sql.run(statement, with(common));
    }

    /** Reads what the database has for the rows, if there are any. */
    public <T> List<T> list(Sql sql, String query, Sql.Row<T> row) {
        return isEmpty() ? List.of() : sql.list(query, row, with());
    }

    private Object[] with(Object... common) {
        return Stream.concat(columns.stream(), Stream.of(common)).toArray();
    }
}
