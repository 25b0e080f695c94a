package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;

class DocumentReaderTest {

    private static final String TD1 = "I<UTOD231458907<<<<<<<<<<<<<<<";

    private final DocumentReader reader = new DocumentReader();

    static Stream<NamedCsvRecord> specimens() {
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        DocumentReaderTest.class.getResourceAsStream("/mrz/mrz_cases.csv"), StandardCharsets.UTF_8))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void judgesEveryCheckDigitOfTheSpecimens(NamedCsvRecord specimen) {
        MrzReading reading = reader.read(lines(specimen));

        assertThat(reading.format()).isEqualTo(specimen.getField("format"));
        assertThat(reading.valid()).isEqualTo(specimen.getField("check_digits_all_ok").equals("yes"));
        assertThat(check(reading, "documentNumber")).isEqualTo(specimen.getField("check_document_number"));
        assertThat(check(reading, "birthDate")).isEqualTo(specimen.getField("check_date_of_birth"));
        assertThat(check(reading, "expiryDate")).isEqualTo(specimen.getField("check_date_of_expiry"));
        assertThat(check(reading, "optional")).isEqualTo(specimen.getField("check_optional"));
        assertThat(check(reading, "composite")).isEqualTo(specimen.getField("check_composite"));
        assertThat(reading.datesWellFormed()).isEqualTo(specimen.getField("dates_well_formed").equals("yes"));
        assertThat(reading.sexWellFormed()).isEqualTo(specimen.getField("sex_well_formed").equals("yes"));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void readsEveryFieldOfTheSpecimens(NamedCsvRecord specimen) {
        MrzReading reading = reader.read(lines(specimen));

        assertThat(field(reading, "documentCode")).isEqualTo(specimen.getField("document_code"));
        assertThat(field(reading, "issuer")).isEqualTo(specimen.getField("issuing_state"));
        assertThat(field(reading, "documentNumber")).isEqualTo(specimen.getField("document_number"));
        assertThat(field(reading, "nationality")).isEqualTo(specimen.getField("nationality"));
        assertThat(field(reading, "birthDate")).isEqualTo(specimen.getField("date_of_birth"));
        assertThat(field(reading, "sex")).isEqualTo(specimen.getField("sex"));
        assertThat(field(reading, "expiryDate")).isEqualTo(specimen.getField("date_of_expiry"));
        assertThat(field(reading, "surname")).isEqualTo(specimen.getField("surname"));
        assertThat(field(reading, "givenNames")).isEqualTo(specimen.getField("given_names"));
        assertThat(field(reading, "optional1")).isEqualTo(specimen.getField("optional1"));
        assertThat(field(reading, "optional2")).isEqualTo(specimen.getField("optional2"));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void doesNotMindSmallLettersAndWhiteSpace(NamedCsvRecord specimen) {
        List<String> typed = lines(specimen).stream()
                .map(line -> " " + line.substring(0, 5).toLowerCase(Locale.ROOT) + " \t" + line.substring(5) + "\n")
                .toList();

        assertThat(reader.read(typed)).isEqualTo(reader.read(lines(specimen)));
    }

    static Stream<List<String>> noZones() {
        return Stream.of(null, List.of(), List.of(""), List.of(TD1), List.of(TD1, TD1), Arrays.asList(TD1, null, TD1),
                List.of("Ä<UTOD231458907<<<<<<<<<<<<<<<", TD1, TD1), List.of("<".repeat(44), "<".repeat(44)),
                List.of("X".repeat(44), "X".repeat(44)), List.of("V" + TD1.substring(1), TD1, TD1),
                List.of("A".repeat(10_000_000)), List.of(TD1, TD1, TD1, TD1));
    }

    @ParameterizedTest
    @MethodSource("noZones")
    void refusesAtTheLinesWhatIsNoZone(List<String> lines) {
        assertThatThrownBy(() -> reader.read(lines))
                .isInstanceOfSatisfying(Invalid.class,
                        invalid -> assertThat(invalid.flaws()).containsExactly(Flaw.at("/lines", "mrz-lines")));
    }

    @Test
    void takesALongNumberOutOfTheOptionalDataButLeavesWhatFollows() {
        MrzReading reading = reader.read(List.of("I<UTOD23145890<AB112<<<REST<<<",
                "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"));

        assertThat(field(reading, "documentNumber")).isEqualTo("D23145890AB11");
        assertThat(field(reading, "optional1")).isEqualTo("REST");
    }

    private static List<String> lines(NamedCsvRecord specimen) {
        return Stream.of("line1", "line2", "line3").map(specimen::getField).filter(line -> !line.isEmpty()).toList();
    }

    private static String check(MrzReading reading, String name) {
        return reading.checks().getOrDefault(name, "");
    }

    private static String field(MrzReading reading, String name) {
        return reading.fields().getOrDefault(name, "");
    }
}
