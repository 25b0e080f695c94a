package org.safeconduct.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A backlog on paper comes in; then the rows that it became are copied by PostgreSQL into tables of the same form. */
final class PaperIn {

    private static final double AIM = 8;
    private static final String HEADER = "file_ref,given_names,family_name,sex,birth_date,nationality,lodged_on,level,decision,"
            + "granted,decided_on\n";
    private static final String TABLES = """
            select n.nspname || '.' || c.relname, c.reltuples from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition
               and n.nspname in ('registration', 'rsd', 'casefile', 'access', 'audit', 'backlog')""";

    private final FilledHouse filled;

    PaperIn(FilledHouse filled) {
        this.filled = filled;
    }

    void measure(int lines, Results results) throws SQLException, IOException {
        try (Connection connection = filled.superuser().connect(); Statement sql = connection.createStatement()) {
            Map<String, Long> before = counts(sql);
            double memory = BenchIT.memory(filled.house());
            long begun = System.nanoTime();
            JsonObject done = take(paper(lines));
            double ours = BenchIT.seconds(begun);
            if (done.get("written").getAsInt() != lines) {
                throw new AssertionError("Not every line was written: " + done);
            }
            results.compare("import of " + lines + " lines against COPY of the same rows", "s", ours, copy(sql, before),
                    AIM);
            results.compare("memory of the server after the import against before", "MB",
                    BenchIT.memory(filled.house()),
                    memory, 1.5);
        }
    }

    private static String paper(int lines) {
        StringBuilder paper = new StringBuilder(HEADER);
        for (int n = 1; n <= lines; n++) {
            paper.append("B-%07d,%s,%s,%s,%d,SYR,2016-03-%02d,FI,%s,,2017-%02d-01%n".formatted(n, name(n * 31),
                    name(n * 17),
                    n % 2 == 0 ? "F" : "M", 1950 + n % 50, 1 + n % 28, n % 3 == 0 ? "DT01" : "DT07", 1 + n % 12));
        }
        return paper.toString();
    }

    private static String name(int seed) {
        StringBuilder name = new StringBuilder("Ab");
        for (int rest = seed * 7919 % 999_983; rest > 0; rest /= 20) {
            name.append("bcdfghjklmnprstvwxyz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return name.toString();
    }

    private JsonObject take(String paper) {
        String id = filled.rest()
                .send("import", filled.rest()
                        .request("/imports?kind=asylum-files")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(paper)))
                .json()
                .get("id")
                .getAsString();
        while (true) {
            JsonObject view = filled.rest().get("import", "/imports/" + id).json();
            if (!view.get("state").getAsString().equals("running")) {
                return view;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static Map<String, Long> counts(Statement sql) throws SQLException {
        Map<String, Long> tables = new TreeMap<>();
        try (ResultSet rows = sql.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.put(rows.getString(1), 0L);
            }
        }
        for (Map.Entry<String, Long> table : tables.entrySet()) {
            table.setValue(count(sql, table.getKey()));
        }
        return tables;
    }

    private static long count(Statement sql, String table) throws SQLException {
        try (ResultSet row = sql.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Seconds that COPY needs to write the rows of every table that grew, with its indexes and checks. */
    private double copy(Statement sql, Map<String, Long> before) throws SQLException {
        double seconds = 0;
        sql.execute("create schema bench");
        for (Map.Entry<String, Long> table : before.entrySet()) {
            if (count(sql, table.getKey()) > table.getValue()) {
                seconds += copy(sql, table.getKey());
            }
        }
        sql.execute("drop schema bench cascade");
        return seconds;
    }

    private double copy(Statement sql, String table) throws SQLException {
        String twin = "bench." + table.replace('.', '_');
        Path file = filled.house().folder().toAbsolutePath().resolve(twin);
        sql.execute("create table " + twin + " (like " + table + " including all)");
        try (ResultSet columns = sql.executeQuery("""
                select string_agg(quote_ident(attname), ', ') from pg_attribute
                 where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"""
                .formatted(table))) {
            columns.next();
            String list = columns.getString(1);
            sql.execute("copy (select " + list + " from " + table + ") to '" + file + "'");
            long begun = System.nanoTime();
            sql.execute("copy " + twin + " (" + list + ") from '" + file + "'");
            return BenchIT.seconds(begun);
        }
    }
}
