package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that no spreadsheet misreads. */
class CsvTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            A10       | A10
            =1+1      | '=1+1
            +1        | '+1
            -1        | '-1
            @sum      | '@sum
            ~ =1~     | ~' =1~
            a,b       | "a,b"
            a"b       | "a""b"
            =a,b      | "'=a,b"
            """)
    void aTextIsNoFormula(String text, String cell) {
        assertThat(Csv.cell(text)).isEqualTo(cell);
    }

    @Test
    void numbersStandAsTheyAre() {
        assertThat(Csv.cell(new BigDecimal("0.0000"))).isEqualTo("0.0000");
        assertThat(Csv.cell(-3L)).isEqualTo("-3");
        assertThat(Csv.cell(null)).isEmpty();
        assertThat(Csv.cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
    }
}
