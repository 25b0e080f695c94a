package org.safeconduct.figures;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The decisions of the Netherlands as published, and a table that holds one line for each person whom they were on. */
final class PaperBacklog {

    private static final String HEADER = "file_ref,family_name,given_names,sex,birth_date,nationality,lodged_on,level,decision,"
            + "granted,decided_on\r\n";
    private static final List<String> FIRST = List.of("ba", "ke", "mo", "ri", "su", "ta", "ne", "lo", "gi", "fu", "da",
            "he",
            "po", "zi", "wu", "ya", "re", "no", "ci", "bu");
    private static final List<String> ARABIC = List.of("\u0628\u0627", "\u0643\u064A", "\u0645\u0648", "\u0631\u064A",
            "\u0633\u0648", "\u062A\u0627", "\u0646\u064A", "\u0644\u0648", "\u062C\u064A", "\u0641\u0648");

    private final int from;
    private final int until;
    private int persons;

    PaperBacklog(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** A row of a published table; its cells by their place. */
    static Stream<String[]> rows(String name) {
        try (InputStream in = PaperBacklog.class.getResourceAsStream("/figures/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<String[]> decisions() {
        return rows("nld_decisions_2008_2016.csv").filter(row -> covers(row[0]));
    }

    Stream<String[]> rates() {
        return rows("nld_rates_2008_2016.csv").filter(row -> covers(row[0]));
    }

    private boolean covers(String year) {
        return Integer.parseInt(year) >= from && Integer.parseInt(year) <= until;
    }

    int persons() {
        return persons;
    }

    PaperBacklog write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (String[] row : decisions().toList()) {
                boolean court = row[2].equals("JR");
                people(out, row, 3, court ? "DT26,DT01" : "DT01,");
                people(out, row, 4, "DT04,");
                people(out, row, 5, court ? "DT28," : "DT07,");
                people(out, row, 6, "DT16,");
            }
        }
        return this;
    }

    private void people(BufferedWriter out, String[] row, int column, String outcome) throws IOException {
        for (int i = Integer.parseInt(row[column]); i > 0; i--) {
            int n = ++persons;
            int year = Integer.parseInt(row[0]);
            out.write("NL-%d-%06d,%s,%s,%s,%d-%02d,%s,%d-03-%02d,%s,%s,%d-%02d-%02d\r\n".formatted(year, n,
                    name(n * 7919L, n % 5 == 0 ? ARABIC : FIRST), name(n * 104_729L + 3, n % 5 == 0 ? ARABIC : FIRST),
                    n % 3 == 0 ? "F" : "M", 1950 + n % 50, 1 + n % 12, row[1], year - 1, 1 + n % 28, row[2], outcome,
                    year,
                    1 + n % 12, 1 + n % 28));
        }
    }

    /** Few are called the same. */
    private static String name(long seed, List<String> syllables) {
        StringBuilder name = new StringBuilder();
        for (long rest = seed % 999_983; name.length() < 6; rest /= syllables.size()) {
            name.append(syllables.get((int) (rest % syllables.size())));
        }
        return name.toString();
    }
}
