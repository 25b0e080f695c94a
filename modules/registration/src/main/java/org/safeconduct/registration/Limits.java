package org.safeconduct.registration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Which rule of asylum-deadlines limits which act of registration, by the regime that a claim follows for life. */
final class Limits {

    /** What can be late. */
    enum Act {
        REGISTER("register"),
        LODGE("lodge"),
        DECIDE("decide"),
        ASSESS_NEEDS("assess-needs");

        private final String written;

        Act(String written) {
            this.written = written;
        }
    }

    private record Line(String regime, String act, String rule) {}

    private static final List<Line> LINES = read("limits.csv");

    private Limits() {}

    /** The code of the rule; empty where the regime sets no limit in days. */
    static Optional<String> rule(String regime, Act act) {
        return LINES.stream()
                .filter(line -> line.regime().equals(regime) && line.act().equals(act.written))
                .map(Line::rule)
                .findFirst();
    }

    private static List<Line> read(String resource) {
        try (InputStream in = Limits.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new Line(row.getField("regime"), row.getField("act"), row.getField("rule")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
