package org.safeconduct.registration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules of streaming as data: versions with dates; the order of the lines is the order in which they count. */
final class TriageRules {

    private static final List<Line> ALL = read("triage-rules.csv");

    /** Safeguards forbid shortened tracks; proposals name a track. */
    enum Kind {
        SAFEGUARD,
        PROPOSAL
    }

    /** One line; {@code validUntil} null while it is in force. */
    record Line(
            String version,
            LocalDate validFrom,
            LocalDate validUntil,
            Kind kind,
            TriageFact fact,
            Track track,
            String because) {

        private boolean valid(LocalDate on) {
            return !on.isBefore(validFrom) && (validUntil == null || !on.isAfter(validUntil));
        }
    }

    private final List<Line> lines;

    /** The rules that are in force on the day. */
    TriageRules(LocalDate on) {
        this.lines = ALL.stream().filter(line -> line.valid(on)).toList();
    }

    String version() {
        return lines.getFirst().version();
    }

    /** The safeguards among the facts. */
    List<Line> safeguards(Set<TriageFact> facts) {
        return fired(Kind.SAFEGUARD, facts);
    }

    /** What the facts propose; the first line counts. */
    List<Line> proposals(Set<TriageFact> facts) {
        return fired(Kind.PROPOSAL, facts);
    }

    private List<Line> fired(Kind kind, Set<TriageFact> facts) {
        return lines.stream()
                .filter(line -> line.kind() == kind && facts.contains(line.fact()))
                .toList();
    }

    private static List<Line> read(String resource) {
        try (InputStream in = TriageRules.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(TriageRules::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(NamedCsvRecord row) {
        String until = row.getField("valid_until");
        return new Line(row.getField("version"), LocalDate.parse(row.getField("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until),
                Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                TriageFact.named(row.getField("fact")), Track.valueOf(row.getField("track")),
                row.getField("because"));
    }
}
