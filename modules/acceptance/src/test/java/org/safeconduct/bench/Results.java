package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a run: printed, and kept in the build folder. */
final class Results {

    /**
     * @param ours what the house needed
     * @param theirs what it is compared with; NaN where there is nothing to compare
     * @param aim the largest ratio that is aimed at; null: none
     */
    record Line(String what, String unit, double ours, double theirs, Double aim) {

        double ratio() {
            return ours / theirs;
        }

        private String written() {
            String compared = Double.isNaN(theirs)
                    ? "| | "
                    : String.format(Locale.ROOT, "| %.2f | %.2f×", theirs, ratio());
            String aimed = aim == null
                    ? ""
                    : String.format(Locale.ROOT, "≤ %.2f×%s", aim, ratio() > aim ? " missed" : "");
            return String.format(Locale.ROOT, "| %s | %s | %.2f %s | %s |", what, unit, ours, compared, aimed);
        }
    }

    private static final List<String> HEAD = List.of("| measured | unit | ours | compared with | ratio | aim |",
            "|---|---|---|---|---|---|");

    private final List<Line> lines = new ArrayList<>();

    void compare(String what, String unit, double ours, double theirs, double aim) {
        lines.add(new Line(what, unit, ours, theirs, aim));
    }

    void tell(String what, String unit, double value) {
        lines.add(new Line(what, unit, value, Double.NaN, null));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    @SuppressWarnings("PMD.SystemPrintln")
    void write(Path folder) throws IOException {
        List<String> table = new ArrayList<>(HEAD);
        lines.forEach(line -> table.add(line.written()));
        Files.createDirectories(folder);
        Files.write(folder.resolve("results.md"), table);
        table.forEach(System.out::println);
    }
}
