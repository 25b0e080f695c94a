package org.safeconduct.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;

/** A file from its delivery to its last line. */
class ImportsTest {

    private static final String HEADER = "file_ref,family_name,sex,birth_date,nationality,lodged_on\n";

    private final Office office = new Office();
    private final String mark = "I" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private String line(int number) {
        return "%s-%d,Fam%s,F,1990,SYR,2015-11-02\n".formatted(mark, number, (mark + number).replaceAll("[0-9]", "z"));
    }

    private String lines(int count) {
        return IntStream.range(0, count).mapToObj(this::line).collect(Collectors.joining());
    }

    private long people() {
        return office.count("select count(*) from registration.known_number where kind = 'FILE_REF' and number like ?",
                mark + "-%");
    }

    private static List<Long> counts(ImportView view) {
        return List.of(view.read(), view.written(), view.known(), view.rejected());
    }

    @Test
    void theSameFileTwiceWritesNothingNew() {
        assertThat(counts(office.takeIn(HEADER + lines(3)))).containsExactly(3L, 3L, 0L, 0L);
        assertThat(counts(office.takeIn("\uFEFF" + HEADER + lines(3)))).containsExactly(3L, 0L, 3L, 0L);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void aReferenceWithOtherContentsIsRefused() {
        office.takeIn(HEADER + line(1));
        ImportView other = office.takeIn(HEADER + line(1).replace("1990", "1991"));
        assertThat(office.the(Imports.class).firstRejects(new ImportId(other.id()), 5)).singleElement()
                .extracting(Rejects.Line::key)
                .isEqualTo("import-reference-taken");
    }

    @Test
    void whatIsKilledGoesOnBehindItsLastChunkAndWritesNoLineTwice() {
        UUID id = office.deliver(HEADER + lines(130), false).id();
        assertThat(office.read(id, 1).written()).isEqualTo(40);
        assertThat(office.read(id, 1).written()).isEqualTo(80);
        assertThat(office.read(id, Integer.MAX_VALUE).written()).isEqualTo(130);
        assertThat(people()).isEqualTo(130);
    }

    @Test
    void linesThatAreDealtWithArePassedOver() throws IOException {
        UUID id = office.deliver(HEADER + lines(2), false).id();
        office.again(id);
        office.again(id);
        assertThat(people()).isEqualTo(2);
        assertThat(office.the(Imports.class).one(new ImportId(id)).read()).isEqualTo(2);
    }

    @Test
    void aDryRunWritesNothingAndCanBeWrittenThen() {
        UUID id = office.deliver(HEADER + lines(2) + line(1) + "x,,,,,\n", true).id();
        assertThat(counts(office.read(id, Integer.MAX_VALUE))).containsExactly(4L, 2L, 0L, 2L);
        assertThat(people()).isZero();
        office.the(Register.class).become(id, State.FINISHED);
        office.act(() -> office.the(Imports.class).writeNow(new ImportId(id)));
        assertThat(counts(office.read(id, Integer.MAX_VALUE))).containsExactly(4L, 2L, 0L, 2L);
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void theRefusedLinesCanBeCorrectedAndSentAgain() throws IOException {
        String broken = line(1).replace(",F,", ",K,") + line(2).replace("Fam", "=Fam") + line(3).replace("SYR", "\"SY");
        ImportView view = office.takeIn(HEADER + broken + line(4));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.the(Imports.class).rejects(new ImportId(view.id())).write(out, Locale.ENGLISH);
        String table = out.toString(StandardCharsets.UTF_8);
        assertThat(table.lines().findFirst()).hasValue(HEADER.strip() + ",line,column,key,message");
        assertThat(table).contains("'=Fam").contains("2,sex,sex,\"Choose F, M, X, or U if it is unknown.\"");
        assertThat(counts(office.takeIn(table))).as("uncorrected").containsExactly(3L, 0L, 0L, 3L);
        String corrected = table.replace(",K,", ",F,")
                .replace("'=Fam", "Fam")
                .replaceAll("\"SY,.*?\"", "SYR,2015-11-02");
        assertThat(office.takeIn(corrected.replace(",,4,nationality", ",4,nationality")).written()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file_ref,sex,birth_date,nationality,lodged_on                   | /columns   | import-column-missing
            family_name,sex,birth_date,nationality,lodged_on                | /columns   | import-column-missing
            file_ref,family_name,sex,sex,birth_date,nationality,lodged_on   | /columns/3 | import-column-twice
            file_ref,family_name,sex,birth_date,nationality,lodged_on,shoes | /columns/6 | import-column-unknown
            file_ref;family_name;sex;birth_date;nationality;lodged_on       | /columns   | import-separator
            "file_ref,family_name                                           | /columns/0 | import-quote-open
            ''                                                              | /columns   | import-empty
            """, quoteCharacter = '\'')
    void aFirstLineThatIsNotThatOfTheFormIsRefusedAtOnce(String header, String pointer, String key) {
        assertThatThrownBy(() -> office.deliver(header.isEmpty() ? "" : header + "\n", false))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws()).anySatisfy(flaw -> {
                    assertThat(flaw.pointer()).isEqualTo(pointer);
                    assertThat(flaw.key()).isEqualTo(key);
                }));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAtOnce() {
        assertThatThrownBy(() -> office.deliver((HEADER + line(1)).getBytes(StandardCharsets.UTF_16), false))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws().getFirst().key())
                        .isEqualTo("import-file-encoding"));
    }

    @Test
    void ownColumnsAreMappedOnceAndRemembered() {
        String own = HEADER.replace("family_name", mark + " Naam").strip() + "," + mark + " Opmerking\n";
        String table = own + line(1).strip() + ",\"two\nlines, and a comma\"\n" + line(2).strip() + ",x\n";
        ImportView waiting = office.act(() -> office.the(Imports.class)
                .receive(new Imports.Delivery(Imports.ASYLUM_FILES, false, true),
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
        assertThat(waiting.state()).isEqualTo("unmapped");
        ImportId id = new ImportId(waiting.id());
        assertThat(office.the(Imports.class).ownColumns(id)).containsOnlyKeys(mark + " Naam", mark + " Opmerking")
                .containsValues(null, null);
        office.act(() -> office.the(Imports.class)
                .map(id, Map.of(mark + " Naam", "family_name", mark + " Opmerking", "")));
        assertThat(counts(office.read(id.value(), Integer.MAX_VALUE))).containsExactly(2L, 2L, 0L, 0L);
        assertThat(counts(office.takeIn(table))).containsExactly(2L, 0L, 2L, 0L);
    }

    private ImportView own(String columns, boolean dry) {
        String table = columns + "\n" + line(1);
        return office.act(() -> office.the(Imports.class)
                .receive(new Imports.Delivery(Imports.ASYLUM_FILES, dry, true),
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aMeaningThatCannotBeIsRefusedAndNotRemembered() {
        String naam = mark + " Naam";
        ImportId id = new ImportId(own(HEADER.replace("family_name", naam).strip(), false).id());
        Map.of(Map.of(naam, "shoes"), "import-field", Map.of(naam, "sex"), "import-column-twice", Map.of(naam, ""),
                "import-column-missing", Map.of(naam, "family_name", "Shoes", "sex"), "import-column-missing")
                .forEach((meanings, key) -> assertThatThrownBy(
                        () -> office.act(() -> office.the(Imports.class).map(id, meanings)))
                        .isInstanceOfSatisfying(Invalid.class,
                                invalid -> assertThat(invalid.flaws().getFirst().key()).isEqualTo(key)));
        assertThat(office.the(Imports.class).ownColumns(id)).containsOnlyKeys(naam).containsValue(null);
    }

    @Test
    void aMeaningIsChangedAfterTheFileWasTried() {
        String naam = mark + " Naam";
        ImportId id = new ImportId(own(HEADER.replace("family_name", naam).strip(), true).id());
        office.act(() -> office.the(Imports.class).map(id, Map.of(naam, "given_names")));
        office.read(id.value(), Integer.MAX_VALUE);
        assertThatThrownBy(() -> office.act(() -> office.the(Imports.class).map(id, Map.of(naam, "family_name"))))
                .isInstanceOf(RuleForbids.class);
        office.the(Register.class).become(id.value(), State.FINISHED);
        ImportView again = office.act(() -> office.the(Imports.class).map(id, Map.of(naam, "family_name")));
        assertThat(again.dryRun()).isTrue();
        assertThat(counts(again)).containsExactly(0L, 0L, 0L, 0L);
        assertThat(office.the(Imports.class).ownColumns(id)).containsExactly(Map.entry(naam, "family_name"));
        assertThat(counts(office.read(id.value(), Integer.MAX_VALUE))).containsExactly(1L, 1L, 0L, 0L);
    }

    @Test
    void aFirstLineThatIsLongerThanNamesIsRefusedAtOnce() {
        assertThatThrownBy(() -> office.deliver(HEADER.strip() + ",x".repeat(10_000_000) + "\n", false))
                .isInstanceOfSatisfying(Invalid.class,
                        invalid -> assertThat(invalid.flaws().getFirst().key()).isEqualTo("import-header-long"));
    }

    @Test
    void whatWasStoppedMayGoOnOnAnotherServer() {
        Register register = office.the(Register.class);
        UUID id = office.deliver(HEADER + lines(2), false).id();
        assertThat(register.take(id, "one")).isTrue();
        assertThat(register.take(id, "two")).as("taken").isFalse();
        register.become(id, State.STOPPED);
        office.act(() -> office.the(Imports.class).restart(new ImportId(id)));
        assertThat(register.take(id, "two")).isTrue();
    }

    @Test
    void onlyWhatRunsIsStoppedAndOnlyWhatStandsGoesOn() {
        ImportId id = new ImportId(office.deliver(HEADER + lines(2), false).id());
        assertThatThrownBy(() -> office.act(() -> office.the(Imports.class).restart(id)))
                .isInstanceOf(RuleForbids.class);
        office.act(() -> office.the(Imports.class).stop(id));
        assertThatThrownBy(() -> office.act(() -> office.the(Imports.class).stop(id))).isInstanceOf(RuleForbids.class);
        Foreman atStart = new Foreman();
        atStart.register = office.the(Register.class);
        atStart.endStops();
        assertThat(office.the(Imports.class).one(id).state()).as("its job has not begun").isEqualTo("stopped");
        assertThat(office.act(() -> office.the(Imports.class).restart(id)).state()).isEqualTo("running");
    }
}
