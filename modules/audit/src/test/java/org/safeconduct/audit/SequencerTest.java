package org.safeconduct.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.audit.tree.Naive;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** Committed entries get their place in the tree: each one, once, without gaps. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SequencerTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final TestLog log = new TestLog(Clock.fixed(NOON, ZoneOffset.UTC));
    private final Sql sql = new Sql(log.data);
    private final String actor = "sealed-" + UUID.randomUUID();

    @BeforeEach
    void sealWhatOthersLeft() {
        write();
        log.sealAll();
    }

    @Test
    void signsTheTreeOverEverythingThatIsSealed() {
        write();
        write();
        Checkpoint checkpoint = log.sealAll();

        assertThat(checkpoint.size()).isEqualTo(hashes().size());
        assertThat(checkpoint.root()).isEqualTo(Base64.getEncoder().encodeToString(Naive.root(hashes())));
        assertThat(log.checkpoints.latest()).isEqualTo(checkpoint);
    }

    @Test
    void doesNothingWhileNothingWaits() {
        assertThat(log.sealAll()).isNull();
    }

    @Test
    void leavesNoGapWhereAnActWasRolledBack() {
        try (OneTransaction act = new OneTransaction(log.data)) {
            write(act);
        }
        write();
        log.sealAll();

        everyEntryIsSealedOnceWithoutGaps();
    }

    @Test
    void sealsAnEntryThatCommitsLateOnce() {
        try (OneTransaction late = new OneTransaction(log.data)) {
            write(late);
            write();
            assertThat(log.sealAll()).as("the later one").isNotNull();
            assertThat(log.sealAll()).as("the late one is not there yet").isNull();
            late.commit();
        }
        long before = log.checkpoints.latest().size();

        assertThat(log.sealAll().size()).isEqualTo(before + 1);
        assertThat(log.sealAll()).isNull();
        everyEntryIsSealedOnceWithoutGaps();
    }

    /** A transaction that was open when a pass looked, and one that began after, which commits before it. */
    @Test
    void sealsBothWhoeverCommitsFirst() {
        try (OneTransaction first = new OneTransaction(log.data);
                OneTransaction second = new OneTransaction(log.data)) {
            write(first);
            log.sealAll();
            write(second);
            second.commit();
            assertThat(log.sealAll()).isNotNull();
            first.commit();
            assertThat(log.sealAll()).isNotNull();
        }
        everyEntryIsSealedOnceWithoutGaps();
    }

    @Test
    void oneOfTwoSequencersWaitsForItsTurn() {
        write();
        try (OneTransaction one = new OneTransaction(log.data); OneTransaction other = new OneTransaction(log.data)) {
            assertThat(log.sequencer(one).seal()).isPresent();
            assertThat(log.sequencer(other).seal()).as("while the first has not committed").isEmpty();
            one.commit();
            write();
            assertThat(log.sequencer(other).seal()).isPresent();
            other.commit();
        }
        everyEntryIsSealedOnceWithoutGaps();
    }

    @Test
    void takesALongQueueInPasses() {
        sql.run("""
                insert into audit.entry (at, actor, action, outcome, shown, bytes, leaf_hash)
                select ?::timestamptz, ?, 'CASE_READ', 'done', 0, ''::bytea, sha256('\\x00'::bytea)
                from generate_series(1, ?)
                """, NOON.toString(), actor, Sequencer.BATCH + 7);
        long before = log.checkpoints.latest().size();
        try (OneTransaction pass = new OneTransaction(log.data)) {
            Sealed sealed = log.sequencer(pass).seal().orElseThrow();
            assertThat(sealed.more()).isTrue();
            assertThat(sealed.checkpoint().size()).isEqualTo(before + Sequencer.BATCH);
            pass.commit();
        }
        assertThat(log.sealAll().size()).isEqualTo(before + Sequencer.BATCH + 7);
        everyEntryIsSealedOnceWithoutGaps();
    }

    /** Restored into another PostgreSQL, the log holds transactions that this one has not reached. */
    @Test
    void sealsWhatARestoredLogBroughtUnsealed() {
        new Sql(TestDatabase.owner()).run("update audit.checkpoint set cluster = 1");
        new Sql(TestDatabase.owner()).run("""
                insert into audit.entry (at, actor, action, outcome, shown, bytes, leaf_hash, tx)
                values (?::timestamptz, ?, 'CASE_READ', 'done', 0, ''::bytea, sha256('\\x00'::bytea), '9000000000')
                """, NOON.toString(), actor);

        assertThat(log.sealAll()).isNotNull();
        write();
        assertThat(log.sealAll()).isNotNull();
        everyEntryIsSealedOnceWithoutGaps();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit.leaf set hash = hash", "delete from audit.leaf", "truncate audit.leaf",
            "update audit.node set hash = hash", "delete from audit.node", "delete from audit.checkpoint",
            "update audit.checkpoint set note = ''",
            "insert into audit.entry (index, at, actor, action, outcome, shown, bytes, leaf_hash)"
                    + " values (1, now(), '', '', 'done', 0, '', '')",
            "insert into audit.entry (tx, at, actor, action, outcome, shown, bytes, leaf_hash)"
                    + " values ('1', now(), '', '', 'done', 0, '', '')"})
    void theApplicationCannotChangeWhatIsSealed(String attempt) {
        assertThatThrownBy(() -> sql.run(attempt)).isInstanceOf(Sql.Failed.class).hasMessageContaining("42501");
    }

    private void everyEntryIsSealedOnceWithoutGaps() {
        assertThat(one("select count(*) from audit.entry e where not exists"
                + " (select 1 from audit.leaf l where l.entry = e.index and l.at = e.at and l.hash = e.leaf_hash)"))
                .as("entries that are not sealed")
                .isZero();
        assertThat(one("select count(*) from audit.leaf")).isEqualTo(one("select count(*) from audit.entry"));
        assertThat(one("select max(number) + 1 from audit.leaf")).isEqualTo(one("select count(*) from audit.leaf"));
        assertThat(log.checkpoints.latest().root())
                .isEqualTo(Base64.getEncoder().encodeToString(Naive.root(hashes())));
    }

    private List<byte[]> hashes() {
        return sql.list("select hash from audit.leaf order by number", row -> row.getBytes(1));
    }

    private long one(String question) {
        return sql.one(question, row -> row.getLong(1)).orElseThrow();
    }

    private void write() {
        log.trail.write(TestLog.deed(actor, Action.CASE_READ, Deed.Outcome.DONE, List.of()));
    }

    private void write(OneTransaction act) {
        log.trail.data = act.data();
        write();
        log.trail.data = log.data;
    }
}
