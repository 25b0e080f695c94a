package org.safeconduct.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.schema.TestDatabase;

class AuditSearchTest {

    private static final AtomicLong NUMBERS = new AtomicLong(100);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final TestLog log = new TestLog(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    private final CaseNumber number = CaseNumber.of(2026, NUMBERS.incrementAndGet());
    private final Subject file = number.subject();
    private final String actor = "reader-" + UUID.randomUUID();

    AuditSearchTest() {
        write(Action.CASE_READ, Deed.Outcome.DONE, file);
        write(Action.CASE_ASSIGN, Deed.Outcome.REFUSED, file);
        write(Action.CASE_LIST, Deed.Outcome.DONE, file);
    }

    @Test
    void whoOpenedThisFileNewestFirst() {
        assertThat(search(query(file.toString(), null, null, null)).items()).extracting(EntryRow::action)
                .containsExactly("CASE_LIST", "CASE_ASSIGN", "CASE_READ");
    }

    @Test
    void aNumberWithoutItsKindIsEnough() {
        assertThat(search(query(number.value(), null, null, null)).items()).hasSize(3);
    }

    @Test
    void everyConditionNarrows() {
        assertThat(search(query(null, actor, null, null)).items()).hasSize(3);
        assertThat(search(query(null, actor, "CASE_READ", null)).items()).hasSize(1);
        assertThat(search(query(file.toString(), actor, null, "refused")).items()).extracting(EntryRow::reason)
                .containsExactly("forbidden-file");
        assertThat(search(new AuditQuery(null, actor, null, null, DAY, DAY)).items()).hasSize(3);
        assertThat(search(new AuditQuery(null, actor, null, null, DAY.plusDays(1), null)).items()).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        AuditQuery mine = query(null, actor, null, null);
        Page<EntryRow> first = log.search.search(mine, PageRequest.first(2));
        Page<EntryRow> second = log.search.search(mine, new PageRequest(2, first.next()));

        assertThat(first.total()).isEqualTo(new Page.Total(3, true));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).extracting(EntryRow::action).containsExactly("CASE_READ");
        assertThat(second.next()).isNull();
    }

    @Test
    void aBrokenCursorIsAFlaw() {
        AuditQuery mine = query(null, actor, null, null);
        assertThatThrownBy(() -> log.search.search(mine, new PageRequest(2, "nonsense"))).isInstanceOf(Invalid.class);
    }

    @Test
    void anEntryThatIsNotThereIsUnknown() {
        assertThatThrownBy(() -> log.search.entry(Long.MAX_VALUE)).isInstanceOf(Unknown.class);
    }

    /** Table scans are made dear, so that a plan still shows one only where no index would do. */
    @Test
    void aSearchThatFindsNothingEndsInAnIndex() {
        assertThat(plan(query("CASE:C-1999-0000001", null, null, null))).contains("Index Cond: (subject =")
                .contains("index = entry_subject.entry)");
        assertThat(plan(query(null, "nobody-at-all", null, null))).contains("Index Cond: (actor =");
        assertThat(plan(query(null, "nobody-at-all", "CASE_READ", null))).contains("Index Cond: ((actor =");
        assertThat(plan(query(null, null, "NO_SUCH_ACTION", null))).contains("Index Cond: (action =");
        assertThat(plan(query(null, null, null, "failed"))).contains("Index Cond: (outcome =");
    }

    private String plan(AuditQuery query) {
        Filter filter = log.search.filter(query);
        DataSource source = TestDatabase.app("-c enable_seqscan=off -c enable_bitmapscan=off");
        String plan = String.join("\n",
                new Sql(source).list("explain " + filter.rows(26), row -> row.getString(1), filter.values()));
        assertThat(plan).doesNotContain("Seq Scan");
        return plan;
    }

    private Page<EntryRow> search(AuditQuery query) {
        return log.search.search(query, PageRequest.first());
    }

    private void write(Action action, Deed.Outcome outcome, Subject subject) {
        log.trail.write(TestLog.deed(actor, action, outcome, List.of(subject)));
    }

    private static AuditQuery query(String subject, String actor, String action, String outcome) {
        return new AuditQuery(subject, actor, action, outcome, null, null);
    }
}
