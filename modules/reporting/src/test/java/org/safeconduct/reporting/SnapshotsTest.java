package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sha256;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.reporting.Snapshots.Freeze;
import org.safeconduct.reporting.Snapshots.Freezing;
import org.safeconduct.reporting.Snapshots.Outcome;
import org.safeconduct.schema.TestDatabase;

/** October 2026 is frozen on 25 November, with one refusal and one status in it. */
class SnapshotsTest {

    private static final String MONTH = "2026-10";
    private static final String RATES = "recognition-rates";
    private static final String UNHCR = "recognition-rates.unhcr.2026-10.1";

    private final Ministry ministry = new Ministry();
    private final Sql owner = new Sql(TestDatabase.owner());
    private Rows rows;
    private UUID afghan;

    @BeforeEach
    void october() {
        owner.run("truncate reporting.snapshot");
        rows = Rows.onEmptyTables();
        rows.decision(claim("SYR"), "DT01", null, LocalDate.of(2026, 10, 5));
        afghan = rows.decision(claim("AFG"), "DT07", null, LocalDate.of(2026, 10, 6));
    }

    private UUID claim(String nationality) {
        return rows.decided("HQ", nationality, "F", null, null);
    }

    private List<Freeze> freeze(String report, String reason) {
        return ministry.snapshots().freeze(new Freezing(MONTH, report, reason));
    }

    private String bytes(String number) {
        return new String(ministry.snapshots().original(number).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsFrozenIsTheGoldenBytes() {
        freeze(RATES, null);
        assertThat(bytes(UNHCR) + "\n").isEqualTo(Golden.text("snapshot.golden.json"));
        assertThat(Sha256.hex(bytes(UNHCR).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ministry.snapshots().read(UNHCR).head().hash());
    }

    @Test
    void everyReportOfAPeriodIsFrozenOnEachOfItsBases() {
        assertThat(freeze(null, null)).allSatisfy(one -> {
            assertThat(one.outcome()).isEqualTo(Outcome.FROZEN);
            assertThat(one.head().reason()).isNull();
            assertThat(one.head().frozenBy()).isEqualTo("statistics");
        })
                .extracting(one -> one.head().number().toString())
                .contains("clearance.none.2026-10.1", "processing-time.none.2026-10.1",
                        "readmission-replies.none.2026-10.1", "recognition-rates.euaa.2026-10.1",
                        "recognition-rates.eurostat.2026-10.1", UNHCR, "review-agreement.none.2026-10.1")
                .noneMatch(number -> number.startsWith("pending") || number.startsWith("backlog"));
    }

    @Test
    void frozenTwiceWritesNothingNew() {
        List<Freeze> first = freeze(null, null);
        List<Freeze> again = freeze(null, "again");
        assertThat(again).extracting(Freeze::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(again).extracting(Freeze::head).isEqualTo(first.stream().map(Freeze::head).toList());
    }

    @Test
    void aRecordThatChangedNeedsAReasonAndLeavesTheFirstAsItWas() {
        freeze(RATES, null);
        String before = bytes(UNHCR);
        rows.decision(claim("SYR"), "DT03", null, LocalDate.of(2026, 10, 30));
        assertThatThrownBy(() -> freeze(RATES, " ")).isInstanceOfSatisfying(Invalid.class,
                no -> assertThat(no.flaws()).containsExactly(Flaw.at("/reason", "required")));
        assertThat(freeze(RATES, "entered late ")).extracting(Freeze::outcome).containsOnly(Outcome.REVISED);
        FrozenFigures revision = ministry.snapshots().read("recognition-rates.unhcr.2026-10.2");
        assertThat(revision.head().reason()).isEqualTo("entered late");
        assertThat(revision.revisions()).extracting(one -> one.number().revision()).containsExactly(2, 1);
        assertThat(revision.contents().by("total").rows().getFirst()).containsEntry("decided", 3L);
        assertThat(bytes(UNHCR)).isEqualTo(before);
    }

    @Test
    void aLineThatWentIsShownWithItsFormerFigure() {
        freeze(RATES, null);
        owner.run("delete from rsd.decision where id = ?", afghan);
        rows.decision(claim("SYR"), "DT01", null, LocalDate.of(2026, 10, 7));
        Comparison now = ministry.snapshots().compare(UNHCR, null);
        Comparison.Table origin = table(now, "origin");
        assertThat(origin.lines()).extracting(line -> line.key() + line.fate())
                .containsExactly("AFG" + Comparison.Fate.GONE, "SYR" + Comparison.Fate.CHANGED);
        assertThat(cells(origin.lines().getFirst())).contains("decided 1>null -1", "rejected 1>null -1");
        assertThat(cells(origin.lines().getLast())).containsExactly("decided 1>2 1", "recognised 1>2 1");
        assertThat(cells(table(now, "total").lines().getFirst())).containsExactly("recognised 1>2 1",
                "rejected 1>0 -1", "refugee_recognition_rate 50.0000>100.0000 50.0000",
                "total_recognition_rate 50.0000>100.0000 50.0000");
        assertThat(now.same()).isFalse();
        freeze(RATES, "deleted by order of a court");
        Comparison frozen = ministry.snapshots().compare(UNHCR, "recognition-rates.unhcr.2026-10.2");
        assertThat(frozen.tables()).isEqualTo(now.tables());
        assertThat(ministry.snapshots().compare("recognition-rates.unhcr.2026-10.2", null).same()).isTrue();
    }

    private static Comparison.Table table(Comparison of, String by) {
        return of.tables().stream().filter(table -> table.by().equals(by)).findFirst().orElseThrow();
    }

    private static List<String> cells(Comparison.Line line) {
        return line.cells()
                .stream()
                .map(cell -> "%s %s>%s %s".formatted(cell.column().name(), cell.former(), cell.present(),
                        cell.difference().toPlainString()))
                .toList();
    }

    @Test
    void anUnverifiedClassIsFrozenAsSaid() {
        rows.decision(claim("ERI"), "DT04", null, LocalDate.of(2026, 10, 8));
        freeze(RATES, null);
        SnapshotContents euaa = ministry.snapshots().read("recognition-rates.euaa.2026-10.1").contents();
        assertThat(euaa.tables()).isEmpty();
        assertThat(euaa.refused()).isEqualTo(
                new SnapshotContents.Refused("report-class-unverified", List.of("DT04", "euaa")));
        assertThat(euaa.definition().get("en")).startsWith("Basis EUAA");
        assertThat(euaa.definition().get("ar")).startsWith("الأساس");
    }

    @Test
    void whatIsOfTodayIsFrozenWithNoMonth() {
        freeze("clearance", null);
        rows.lodged("HQ", "A10", LocalDate.of(2026, 11, 20), null, "SYR");
        assertThat(freeze("clearance", null)).extracting(Freeze::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(bytes("clearance.none.2026-10.1")).contains("clearance_rate").doesNotContain("months_to_clear\"");
    }

    @Test
    void bytesThatWereTouchedAreToldAndNotServed() {
        freeze(RATES, null);
        owner.run("update reporting.snapshot set bytes = bytes || 'x'::bytea where basis = 'unhcr'");
        FrozenFigures damaged = ministry.snapshots().read(UNHCR);
        assertThat(damaged.head().intact()).isFalse();
        assertThat(damaged.contents()).isNull();
        assertThat(ministry.snapshots().list(MONTH, PageRequest.first()).items()).extracting(Snapshot::intact)
                .containsExactly(false, true, true);
        assertThatThrownBy(() -> bytes(UNHCR)).isInstanceOf(RuleForbids.class);
        assertThatThrownBy(() -> ministry.snapshots().compare(UNHCR, null)).isInstanceOf(RuleForbids.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update reporting.snapshot set reason = 'other'", "delete from reporting.snapshot",
            "truncate reporting.snapshot"})
    void theApplicationCannotChangeWhatIsFrozen(String statement) {
        freeze(RATES, null);
        assertThatThrownBy(() -> new Sql(TestDatabase.app()).run(statement)).isInstanceOf(Sql.Failed.class)
                .hasMessageContaining("42501");
    }

    @ParameterizedTest
    @CsvSource({"2026-11, , /month, month-not-over", "2027-01, , /month, month-not-over", "2026-13, , /month, month",
            "October, , /month, month", "'', , /month, required", "2026-10, pending, /report, report-without-period"})
    void whatCannotBeFrozenIsRefusedAtItsField(String month, String report, String pointer, String key) {
        assertThatThrownBy(() -> ministry.snapshots().freeze(new Freezing(month, report, null)))
                .isInstanceOfSatisfying(Invalid.class,
                        no -> assertThat(no.flaws()).containsExactly(Flaw.at(pointer, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "recognition-rates.unhcr.2026-10.2", "recognition-rates.unhcr.2026-10.0",
            "salaries.none.2026-10.1", "recognition-rates.unhcr.2026-13.1"})
    void whatIsNotFrozenIsUnknown(String number) {
        freeze(RATES, null);
        assertThatThrownBy(() -> ministry.snapshots().read(number)).isInstanceOf(Unknown.class);
    }

    @Test
    void anotherBasisIsNotComparedWith() {
        freeze(RATES, null);
        assertThatThrownBy(() -> ministry.snapshots().compare(UNHCR, "recognition-rates.euaa.2026-10.1"))
                .isInstanceOfSatisfying(Invalid.class,
                        no -> assertThat(no.flaws()).containsExactly(Flaw.at("/with", "snapshot-other")));
    }

    @Test
    void aSupervisorOfReturnsReadsTheOwnReportsAndNoOthers() {
        freeze(null, null);
        ministry.as("return-supervisor", "HQ", Role.RETURN_SUPERVISOR);
        assertThat(ministry.snapshots().list(null, PageRequest.first()).items())
                .allSatisfy(one -> assertThat(one.number().report()).startsWith("readmission-"))
                .isNotEmpty();
        assertThat(ministry.snapshots().read("readmission-replies.none.2026-10.1").contents()).isNotNull();
        assertThatThrownBy(() -> ministry.snapshots().read(UNHCR)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> bytes(UNHCR)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> ministry.snapshots().compare(UNHCR, null)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoCountsOneOfficeSeesNoNationalFigures() {
        freeze(null, null);
        ministry.as("manager", "HQ", Role.CASE_MANAGER);
        assertThat(ministry.snapshots().list(null, PageRequest.first()).items()).isEmpty();
        assertThatThrownBy(() -> ministry.snapshots().read(UNHCR)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theListTurnsItsPages() {
        freeze(null, null);
        PageRequest first = new PageRequest(2, null);
        var page = ministry.snapshots().list(MONTH, first);
        var next = ministry.snapshots().list(MONTH, new PageRequest(2, page.next()));
        assertThat(page.items()).doesNotContainAnyElementsOf(next.items());
        assertThat(next.items()).hasSize(2);
        assertThat(page.total().value()).isGreaterThan(4);
        assertThatThrownBy(() -> ministry.snapshots().list(null, new PageRequest(2, "x"))).isInstanceOf(Invalid.class);
    }

    @Test
    void theLogGetsTheHash() {
        ministry.as("statistics", "HQ", Role.STATISTICS_OFFICER);
        List<Freeze> frozen = freeze(RATES, null);
        assertThat(ministry.noted().facts()).extracting(fact -> fact.field() + " " + fact.after())
                .containsExactlyElementsOf(
                        frozen.stream().map(one -> one.head().number() + " " + one.head().hash()).toList());
    }
}
