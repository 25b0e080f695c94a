package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every report, column and unit has its text in both languages. */
class ReportTextsTest {

    private final Ministry ministry = new Ministry();

    @Test
    void nothingIsWithoutAText() throws IOException {
        Properties english = bundle("reports.properties");
        Stream<String> named = ministry.reports()
                .catalogue()
                .stream()
                .flatMap(report -> Stream.concat(Stream.of(report.id(), report.id() + ".lead"),
                        report.columns().stream().map(column -> "column." + column.name())));
        Stream<String> units = Arrays.stream(Column.Unit.values()).map(unit -> "unit." + unit);
        Stream<String> definitions = Stream.concat(Stream.of("recognition-rates.definition.unhcr",
                "recognition-rates.definition.eurostat", "recognition-rates.definition.euaa",
                "recognition-rates.definition.eurostat.final", "recognition-rates.definition.euaa.final"),
                Stream.of("backlog-age", "clearance", "deadlines-ahead", "eurostat-decisions", "pending",
                        "processing-time",
                        "readmission-replies", "review-agreement", "stage-wait", "unhcr-decisions")
                        .map(report -> report + ".definition"));
        Stream<String> beside = Stream.of("authority", "figures", "about", "report", "definition", "data", "counted",
                "everywhere", "offices", "asked", "pages").map(key -> "file." + key);
        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(named, units, definitions, beside)
                        .flatMap(keys -> keys)
                        .distinct()
                        .toList());
        assertThat(new TreeSet<>(bundle("reports_ar.properties").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Golden.text(name)));
        return texts;
    }
}
