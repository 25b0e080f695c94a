package org.safeconduct.reporting.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Sql;
import org.safeconduct.reporting.Asked;
import org.safeconduct.reporting.Column;

/**
 * The query that lies beside a report. <code>{place}</code> stands for one of the report's own expressions,
 * <code>:name</code> for a value that is bound and never becomes part of the text.
 */
final class Script {

    private static final Pattern VALUE = Pattern.compile(":([a-z]+)");
    private static final Pattern REMARK = Pattern.compile("(?m)^--.*$");

    private static final List<String> PARTS = List.of("claims-within", "cases-within", "pending-claims",
            "lodged-claims",
            "first-decisions", "decisions-counted", "reviews-counted", "paused-days");

    /** Each is read once. */
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private final String text;
    private final Map<String, Object> values;

    private Script(String text, Map<String, Object> values) {
        this.text = text;
        this.values = values;
    }

    /** Reads {@code <name>.sql} of this package; what several queries have in common stands in files of its own. */
    static Script named(String name) {
        Script script = new Script(text(name), Map.of());
        for (String part : PARTS) {
            script = script.at(part.replace('-', ' '), text(part));
        }
        return script;
    }

    /** What several queries have in common, alone. */
    static String part(String name) {
        return text(name);
    }

    private static String text(String name) {
        return TEXTS.computeIfAbsent(name, Script::read);
    }

    private static String read(String name) {
        try (InputStream in = Script.class.getResourceAsStream(name + ".sql")) {
            return REMARK.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The expression is one that the report itself holds, never what somebody sent. */
    Script at(String place, String expression) {
        return new Script(text.replace("{" + place + "}", expression), values);
    }

    /** The same for several places, by their names. */
    Script at(Map<String, String> expressions) {
        Script script = this;
        for (Map.Entry<String, String> expression : expressions.entrySet()) {
            script = script.at(expression.getKey(), expression.getValue());
        }
        return script;
    }

    /** The rows of this query, as those of another. */
    Script framed(String name) {
        return new Script(text(name).replace("{rows}", text), values);
    }

    /** Null is a value, too. */
    Script with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Script(text, more);
    }

    Script within(Scope scope) {
        return with("everywhere", scope.everywhere()).with("offices", scope.offices()).with("officer", scope.officer());
    }

    /** Binds these parameters as they were asked for. */
    Script asking(Asked asked, String... parameters) {
        Script script = this;
        for (String parameter : parameters) {
            script = script.with(parameter, asked.text(parameter));
        }
        return script;
    }

    /** What stands in the result under the names of the columns, each as its unit is counted. */
    List<List<Object>> lines(DataSource data, List<Column> columns) {
        return list(data, row -> {
            List<Object> line = new ArrayList<>();
            for (Column column : columns) {
                line.add(figure(row, column));
            }
            return line;
        });
    }

    private static Object figure(ResultSet row, Column column) throws SQLException {
        Object figure = column.unit() == Column.Unit.KEY
                ? row.getString(column.name())
                : column.unit().measured() ? row.getBigDecimal(column.name()) : (Object) row.getLong(column.name());
        return row.wasNull() ? null : figure;
    }

    <T> List<T> list(DataSource data, Sql.Row<T> row) {
        List<Object> bound = new ArrayList<>();
        String query = VALUE.matcher(text).replaceAll(found -> {
            bound.add(values.get(found.group(1)));
            return "?";
        });
        return new Sql(data).list(query, row, bound.toArray());
    }
}
