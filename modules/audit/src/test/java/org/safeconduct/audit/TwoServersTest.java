package org.safeconduct.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.audit.tree.Naive;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Sql;

/** Officers write on both servers, some acts roll back, and both servers seal all the while: no fork and no gap. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoServersTest {

    private static final int WRITERS = 4;
    private static final int ACTS = 60;

    private final String actor = "crowd-" + UUID.randomUUID();
    private final AtomicInteger writing = new AtomicInteger(WRITERS);

    @Test
    void sealEverythingOnceWithOneRootForEachSize() throws InterruptedException, ExecutionException {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(WRITERS + 2)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int turn = writer;
                all.add(crowd.submit(() -> write(turn)));
            }
            all.add(crowd.submit(this::seal));
            all.add(crowd.submit(this::seal));
        }
        for (Future<?> one : all) {
            one.get();
        }
        TestLog log = new TestLog(Clock.systemUTC());
        log.sealAll();
        nothingIsMissingAndNothingForked(log);
    }

    private void write(int turn) {
        TestLog log = new TestLog(Clock.systemUTC());
        for (int act = 0; act < ACTS; act++) {
            try (OneTransaction transaction = new OneTransaction(log.data)) {
                log.trail.data = transaction.data();
                log.trail.write(TestLog.deed(actor, Action.CASE_READ, Deed.Outcome.DONE, List.of()));
                if ((act + turn) % 7 != 0) {
                    transaction.commit();
                }
            }
        }
        writing.decrementAndGet();
    }

    private void seal() {
        TestLog log = new TestLog(Clock.systemUTC());
        while (writing.get() > 0) {
            log.sealAll();
        }
    }

    private static void nothingIsMissingAndNothingForked(TestLog log) {
        Sql sql = new Sql(log.data);
        List<byte[]> hashes = sql.list("""
                select l.hash from audit.leaf l join audit.entry e on e.index = l.entry and e.at = l.at
                and e.leaf_hash = l.hash order by l.number
                """, row -> row.getBytes(1));
        assertThat((long) hashes.size())
                .isEqualTo(sql.one("select count(*) from audit.entry", row -> row.getLong(1)).orElseThrow())
                .isEqualTo(sql.one("select max(number) + 1 from audit.leaf", row -> row.getLong(1)).orElseThrow());
        List<Checkpoint> checkpoints = sql.list("select size, root from audit.checkpoint",
                row -> new Checkpoint(row.getLong(1), null, row.getString(2), null));
        assertThat(checkpoints).allSatisfy(checkpoint -> assertThat(checkpoint.root()).isEqualTo(
                java.util.Base64.getEncoder().encodeToString(Naive.root(hashes.subList(0, (int) checkpoint.size())))));
    }
}
