package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Sql;

class ThrottleTest {

    private static final int AT_ONCE = 8;

    private final Moment moment = new Moment();
    private final TestDoor door = new TestDoor(moment);
    private final String login = "guest-" + UUID.randomUUID();
    private final String address = "192.0.2." + login;

    /** What is long past is forgotten by one of them while another counts the same keys: neither may wait for the other. */
    @RepeatedTest(20)
    void failuresAtOnceAreAllCountedWhereOlderOnesAreForgotten() {
        door.throttle.failed("earlier-" + login, address);
        moment.pass(Duration.ofMinutes(61));

        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        try (ExecutorService guessers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Void>> guesses = IntStream.range(0, AT_ONCE)
                    .mapToObj(n -> CompletableFuture.runAsync(() -> guess(start), guessers))
                    .toList();
            guesses.forEach(CompletableFuture::join);
        }

        assertThat(failures(AttemptKeys.login(login))).isEqualTo(AT_ONCE);
        assertThat(failures(AttemptKeys.address(address))).isEqualTo(AT_ONCE);
    }

    @Test
    void whatIsLongPastIsForgotten() {
        door.throttle.failed(login, address);
        moment.pass(Duration.ofMinutes(61));
        door.throttle.failed("other-" + login, "198.51.100." + login);

        assertThat(rows(AttemptKeys.login(login))).isZero();
    }

    private void guess(CyclicBarrier start) {
        try (Connection connection = door.data.getConnection()) {
            connection.setAutoCommit(false);
            Throttle throttle = within(connection);
            start.await();
            throttle.failed(login, address);
            connection.commit();
        } catch (SQLException | InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As in the container: one transaction around all that it writes. */
    private Throttle within(Connection connection) {
        Throttle throttle = new Throttle();
        throttle.clock = moment;
        throttle.settings = door.settings;
        throttle.data = new OneConnection(connection);
        return throttle;
    }

    private long failures(String key) {
        return new Sql(door.data)
                .one("select failures from access.attempt where key = ?", row -> row.getLong(1), key)
                .orElseThrow();
    }

    private long rows(String key) {
        return new Sql(door.data)
                .one("select count(*) from access.attempt where key = ?", row -> row.getLong(1), key)
                .orElseThrow();
    }
}
