package org.safeconduct.hostile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What stands in the database, table by table, without the log: how many rows, and a sum over what is in them. */
final class Rows {

    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('audit', 'pg_catalog', 'information_schema')
            """;

    private Rows() {}

    static Map<String, String> now(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            List<String> tables = new ArrayList<>();
            read(connection, TABLES, row -> tables.add(row.getString(1)));
            Map<String, String> sums = new TreeMap<>();
            read(connection, tables.stream().map(Rows::sum).collect(Collectors.joining(" union all ")),
                    row -> sums.put(row.getString(1), row.getString(2)));
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String question, Row each) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(question)) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }

    /** The bytes of documents are not summed: they are never changed, and there are many. */
    private static String sum(String table) {
        String sum = table.endsWith("document_piece") ? "0" : "coalesce(sum(hashtextextended(t::text, 0)), 0)";
        return "select '" + table + "', count(*) || ' rows, sum ' || " + sum + " from " + table + " t";
    }
}
