package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.schema.TestDatabase;

/** A claim lodged in the same moment as an act: two transactions, never both an open claim and a request that goes on. */
class RaceTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    /** The acts before which removability is asked in the last moment, each with the state that it needs. */
    enum Moment {
        SUBMIT("R01", (two, number) -> two.the(Submission.class).submit(number, two.version(number))),
        NOTIFY("R43", (two, number) -> two.the(Transfers.class).giveNotice(number, two.version(number))),
        HAND_OVER("R44", (two, number) -> two.the(Transfers.class).handOver(number, null, two.version(number)));

        private final String from;
        private final BiConsumer<TwoStates, RequestNumber> act;

        Moment(String from, BiConsumer<TwoStates, RequestNumber> act) {
            this.from = from;
            this.act = act;
        }
    }

    private final TwoStates returns = new TwoStates();
    private final TwoStates registration = new TwoStates();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private RequestNumber ready(PersonId person, Moment moment) {
        RequestNumber number = returns.submitted(person, "SRB");
        SQL.run("insert into readmission.transfer (id, request, departs_on, handover_place, medical_escort, planned_by,"
                + " planned_at) values (gen_random_uuid(), ?, ?, 'Belgrade', false, 'return-planner', now())",
                number.value(), TwoStates.TODAY);
        SQL.run("insert into readmission.crossing (id, request, direction, act, happened_on, code, crossed_by, crossed_at)"
                + " values (gen_random_uuid(), ?, 'SENT', 'NOTIFY_TRANSFER', ?, ?, 'return-planner', now())",
                number.value(), TwoStates.TODAY, TwoStates.TODAY.toString());
        SQL.run("update readmission.request set state = ?, prepared_by = 'somebody' where number = ?", moment.from,
                number.value());
        registration.as("registration", "HQ", Role.REGISTRATION_OFFICER).join(returns);
        returns.supervisor();
        return number;
    }

    private static boolean refused(Future<?> act) throws Exception {
        try {
            act.get(30, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal) {
                return true;
            }
            throw e;
        }
    }

    private static void whenSomebodyWaits() {
        while (SQL.one("select count(*) from pg_locks where locktype = 'advisory' and not granted",
                row -> row.getLong(1)).orElse(0L) == 0) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void theClaimIsFirst(Moment moment) throws Exception {
        PersonId person = returns.returnee("SRB");
        RequestNumber number = ready(person, moment);
        CountDownLatch lodged = new CountDownLatch(1);
        Future<?> claim = threads.submit(() -> registration.act(() -> {
            registration.lodge(person);
            lodged.countDown();
            whenSomebodyWaits();
        }));
        lodged.await();
        Future<?> act = threads.submit(() -> returns.act(() -> moment.act.accept(returns, number)));
        assertThat(refused(claim)).isFalse();
        assertThat(refused(act)).isTrue();
        assertThat(returns.state(number)).isEqualTo(RequestState.SUSPENDED);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void theActIsFirst(Moment moment) throws Exception {
        PersonId person = returns.returnee("SRB");
        RequestNumber number = ready(person, moment);
        CountDownLatch done = new CountDownLatch(1);
        Future<?> act = threads.submit(() -> returns.act(() -> {
            moment.act.accept(returns, number);
            done.countDown();
            whenSomebodyWaits();
        }));
        done.await();
        Future<?> claim = threads.submit(() -> registration.act(() -> registration.lodge(person)));
        assertThat(refused(act)).isFalse();
        assertThat(refused(claim)).isFalse();
        assertThat(returns.state(number)).isEqualTo(RequestState.SUSPENDED);
    }

    @Test
    void twoWhoAskTheSameStateAreCountedOneAfterTheOther() throws Exception {
        CountDownLatch counted = new CountDownLatch(1);
        Future<?> first = threads.submit(() -> returns.act(() -> {
            returns.the(RequestCheck.class).withinCap("SRB", PersonId.fresh());
            counted.countDown();
            whenSomebodyWaits();
        }));
        counted.await();
        Future<?> second = threads.submit(() -> registration
                .act(() -> registration.the(RequestCheck.class).withinCap("SRB", PersonId.fresh())));
        assertThat(refused(first)).isFalse();
        assertThat(refused(second)).isFalse();
    }

    @Test
    void whatIsTakenUpAnewWhileTheOtherStateWaitsIsUnknownToIt() throws Exception {
        PersonId person = returns.returnee("SRB");
        RequestNumber number = returns.submitted(person, "SRB");
        SQL.run("update readmission.request set state = 'R91' where number = ?", number.value());
        long version = returns.version(number);
        returns.officer();
        CountDownLatch done = new CountDownLatch(1);
        Future<?> rework = threads.submit(() -> returns.act(() -> {
            returns.the(Requests.class).rework(number, "New evidence", version);
            done.countDown();
            whenSomebodyWaits();
        }));
        done.await();
        registration.authority("SRB");
        Future<?> act = threads.submit(() -> registration.act(() -> registration.the(PartnerDesk.class)
                .accept(number, new PartnerDesk.Acceptance(null), version)));
        assertThat(refused(rework)).isFalse();
        assertThatThrownBy(() -> act.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Unknown.class);
    }

    @RepeatedTest(20)
    void atOnce() throws Exception {
        PersonId person = returns.returnee("SRB");
        RequestNumber number = ready(person, Moment.SUBMIT);
        CyclicBarrier start = new CyclicBarrier(2);
        Future<?> claim = threads.submit(() -> registration.act(() -> {
            together(start);
            registration.lodge(person);
        }));
        Future<?> act = threads.submit(() -> returns.act(() -> {
            together(start);
            Moment.SUBMIT.act.accept(returns, number);
        }));
        refused(act);
        assertThat(refused(claim)).isFalse();
        assertThat(ReturnPhase.open(person)).isTrue();
        assertThat(returns.state(number)).isEqualTo(RequestState.SUSPENDED);
    }

    private static void together(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
