package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;

/** Figures that leave the house hold the same lines in every form, and say how they were made. */
class TakenAwayTest {

    private static final Locale ARABIC = Locale.of("ar");

    private final Ministry ministry = new Ministry();

    @BeforeAll
    static void lodge() {
        Rows rows = Rows.onEmptyTables();
        rows.lodged("HQ", "A10", LocalDate.of(2026, 11, 15), null, "SYR");
        rows.lodged("HQ", "A20", LocalDate.of(2026, 10, 26), null, "SYR");
    }

    @Test
    void theSpreadsheetHoldsTheFiguresAsNumbers() {
        byte[] file = ministry.file("pending", Format.XLSX, Locale.ENGLISH);
        assertThat(ReadBack.sheet(file, 1))
                .containsExactlyElementsOf(Golden.text("pending.golden.xlsx.txt").lines().toList());
        assertThat(ReadBack.sheet(file, 2)).hasSize(5)
                .anySatisfy(row -> assertThat(row).contains("Time of the data", "2026-11-25 12:00:00 Europe/Amsterdam"))
                .anySatisfy(row -> assertThat(row).contains("Definition", "indicator I11"))
                .anySatisfy(row -> assertThat(row).contains("Asked", "by=stage"));
    }

    @Test
    void thePaperSaysWhatItCountsAndWhen() {
        assertThat(ReadBack.paper(ministry.file("pending", Format.PDF, Locale.ENGLISH)))
                .isEqualToNormalizingWhitespace(Golden.text("pending.golden.pdf.txt"));
    }

    @Test
    void anArabicReaderHasItInArabic() {
        String paper = Normalizer.normalize(ReadBack.paper(ministry.file("pending", Format.PDF, ARABIC)),
                Normalizer.Form.NFKC);
        assertThat(paper).contains(new StringBuilder("الطلبات قيد النظر").reverse()).contains("A10", "A20");
        assertThat(ReadBack.sheet(ministry.file("pending", Format.XLSX, ARABIC), 1).getFirst())
                .contains("الأشخاص (أشخاص)");
    }

    @Test
    void noTextBecomesAFormulaAndNoShareIsEmpty() {
        byte[] file = Ministry.written(
                Format.XLSX.content(strange(), new InWords(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"))));
        assertThat(ReadBack.sheet(file, 1)).contains("\"'=HYPERLINK(1)\",3,12.5000", "\"'@sum\",0");
        assertThat(ReadBack.calculates(file)).isFalse();
    }

    private static Figures strange() {
        List<Column> columns = List.of(new Column("key", Column.Unit.KEY), new Column("persons", Column.Unit.PERSONS),
                new Column("clearance_rate", Column.Unit.PERCENT));
        return new Figures("pending", Map.of("by", "=1+1"), "pending.definition", true, List.of(),
                OffsetDateTime.parse("2026-11-25T11:00:00Z"), columns,
                List.of(row("=HYPERLINK(1)", 3L, new BigDecimal("12.5000")), row("@sum", 0L, null)), List.of());
    }

    private static Map<String, Object> row(Object... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        Arrays.asList(values).forEach(value -> row.put("column" + row.size(), value));
        return row;
    }

    /** Large figures leave in small pieces. */
    @Test
    void linesAreSentAsTheyAreWritten() throws IOException {
        List<Map<String, Object>> many = Collections.nCopies(200_000, row("k", 3L, new BigDecimal("12.5000")));
        Figures figures = new Figures("pending", Map.of(), "pending.definition", true, List.of(),
                OffsetDateTime.parse("2026-11-25T11:00:00Z"), strange().columns(), many, List.of());
        for (Format format : List.of(Format.CSV, Format.XLSX)) {
            List<Integer> pieces = new ArrayList<>();
            format.content(figures, new InWords(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")))
                    .write(new OutputStream() {
                        @Override
                        public void write(int one) {
                            pieces.add(1);
                        }

                        @Override
                        public void write(byte[] bytes, int from, int length) {
                            pieces.add(length);
                        }
                    });
            assertThat(pieces).as(format.word()).hasSizeGreaterThan(10).allMatch(length -> length < 100_000);
        }
    }

    @Test
    void everyReportCanBeTakenAwayInEveryForm() {
        for (Reports.Definition report : ministry.reports().catalogue()) {
            for (Format format : Format.values()) {
                assertThat(ministry.file(report.id(), format, ARABIC)).as(report.id() + format).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "CSV", "csv ", ""})
    void anotherFormIsRefusedAtItsName(String word) {
        assertThatThrownBy(() -> Format.of(word)).isInstanceOfSatisfying(Invalid.class,
                no -> assertThat(no.flaws()).containsExactly(Flaw.at("/format", "report-format")));
    }
}
