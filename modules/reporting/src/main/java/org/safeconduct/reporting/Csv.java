package org.safeconduct.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures as RFC 4180 writes tables. A text that a spreadsheet would take for a formula is set behind an apostrophe. */
final class Csv {

    private static final String LINE = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private Csv() {}

    static void write(Figures figures, OutputStream out) throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        lines.write(figures.columns().stream().map(Column::name).collect(Collectors.joining(",")) + LINE);
        for (Map<String, Object> row : figures.rows()) {
            lines.write(line(row.values()) + LINE);
        }
        lines.flush();
    }

    private static String line(Collection<Object> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(harmless(value.toString()));
        };
    }

    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
