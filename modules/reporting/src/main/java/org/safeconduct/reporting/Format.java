package org.safeconduct.reporting;

import java.util.Arrays;
import java.util.Locale;
import org.safeconduct.kernel.Invalid;

/** What figures can be taken away as. */
public enum Format {
    /** RFC 4180, in codes and numbers of ASCII, the names of the columns first; the lines alone. */
    CSV("text/csv; charset=utf-8; header=present"),
    /** A sheet of figures, and one that says how they were made. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A paper with definition, time of the data and table. */
    PDF("application/pdf");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** As in addresses and at the end of names of files: {@code csv}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Invalid ({@code report-format}) at {@code /format} for another word. */
    public static Format of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Invalid.at("/format", "report-format"));
    }

    /** Paper is printed at once: what no font has must be refused before anything is sent. */
    Reports.Content content(Figures figures, InWords words) {
        return switch (this) {
            case CSV -> out -> Csv.write(figures, out);
            case XLSX -> out -> Spreadsheet.write(figures, words, out);
            case PDF -> printed(Sheet.of(figures, words));
        };
    }

    private static Reports.Content printed(byte[] paper) {
        return out -> out.write(paper);
    }
}
