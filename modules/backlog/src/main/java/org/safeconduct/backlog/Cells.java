package org.safeconduct.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cells of one record, as RFC 4180 writes them.
 *
 * @param values what was read, up to the flaw if there is one
 * @param flaw key of what is wrong; null if nothing is
 */
record Cells(List<String> values, String flaw) {

    static final String OPEN = "import-quote-open";
    private static final String STRAY = "import-quote-stray";
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    static Cells of(String record) {
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at <= record.length()) {
            int end = record.startsWith("\"", at) ? closing(record, at) : record.indexOf(',', at);
            if (end == OPEN_END) {
                values.add(record.substring(at + 1).replace("\"\"", "\""));
                return new Cells(values, OPEN);
            }
            int stop = end < 0 ? record.length() : end;
            values.add(value(record, at, stop));
            if (stop < record.length() && record.charAt(stop) != ',') {
                return new Cells(values, STRAY);
            }
            at = stop + 1;
        }
        return new Cells(values, null);
    }

    private static final int OPEN_END = Integer.MIN_VALUE;

    /** Just behind the quote that closes the cell. */
    private static int closing(String record, int opening) {
        int quote = record.indexOf('"', opening + 1);
        while (quote >= 0 && record.startsWith("\"\"", quote)) {
            quote = record.indexOf('"', quote + 2);
        }
        return quote < 0 ? OPEN_END : quote + 1;
    }

    private static String value(String record, int from, int to) {
        return record.startsWith("\"", from)
                ? record.substring(from + 1, to - 1).replace("\"\"", "\"")
                : record.substring(from, to);
    }

    boolean open() {
        return OPEN.equals(flaw);
    }

    /** Where the flaw is: the last cell that was read. */
    int place() {
        return values.size() - 1;
    }

    /** A spreadsheet would compute it. */
    static boolean formula(String cell) {
        return FORMULA.matcher(cell).matches();
    }

    /** Takes away the apostrophe that {@link #line} sets before a formula. */
    static String meant(String cell) {
        return cell.startsWith("'") && formula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** A record as RFC 4180 writes it; a cell that a spreadsheet would compute is set behind an apostrophe. */
    static String line(List<String> cells) {
        return cells.stream().map(Cells::written).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String written(String cell) {
        String harmless = formula(cell) ? "'" + cell : cell;
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
