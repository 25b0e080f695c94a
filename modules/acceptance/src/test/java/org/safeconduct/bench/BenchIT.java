package org.safeconduct.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.safeconduct.running.RunningHouse;

/**
 * The whole table, of {@code -Dbench.scale=1} times a million cases; without that property a thousandth of it. No time is asserted:
 * only that both sides of a comparison gave the same rows, and that each line was measured.
 */
@Order(Integer.MAX_VALUE)
class BenchIT {

    private static final double SCALE = Double.parseDouble(System.getProperty("bench.scale", "0.001"));
    private static final int MANY = (int) (1_000_000 * SCALE);
    private static final int FEWER = MANY / 10;
    private static final int LINES = (int) Math.max(100, 20_000 * SCALE);
    private static final boolean SMOKE = SCALE < 0.01;
    private static final Rounds ROUNDS = SMOKE ? new Rounds(1, 1) : new Rounds(10, 21);

    @Test
    void measures() throws SQLException, IOException {
        Results results = new Results();
        long begun = System.nanoTime();
        try (FilledHouse filled = new FilledHouse()) {
            results.tell("start with an empty database", "s", seconds(begun));
            results.tell("memory of the server after its start", "MB", memory(filled.house()));
            new PaperIn(filled).measure(LINES, results);
            filled.fill(FEWER);
            try (DatabaseTime time = new DatabaseTime(filled.superuser());
                    ByHand hand = new ByHand(filled.superuser())) {
                Lists lists = new Lists(filled, time, hand, ROUNDS);
                Lists.Pages fewer = lists.measure(FEWER, results);
                filled.fill(MANY);
                Lists.Pages many = lists.measure(MANY, results);
                results.compare("page 100 against the first, " + MANY + " cases", "ms in the database", many.far(),
                        many.first(), 1);
                results.compare("first page, " + MANY + " cases against " + FEWER, "ms in the database", many.first(),
                        fewer.first(), 1.3);
                new Searches(filled, time, hand, ROUNDS).measure(MANY, results);
                new Rates(filled, time, hand, ROUNDS).measure(MANY, results);
                new Acts(filled, time, ROUNDS).measure(results);
            }
            new Throughput(filled).measure(SMOKE ? 1 : 20, results);
            results.tell("memory of the server at the end", "MB", memory(filled.house()));
        }
        results.write(Path.of("target", "bench"));
        assertThat(results.lines()).hasSizeGreaterThan(10).allSatisfy(line -> assertThat(line.ours()).isPositive());
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** What the server's process holds of the machine's memory; 0 where the machine does not tell. */
    static double memory(RunningHouse house) throws IOException {
        Path status = Path.of("/proc", String.valueOf(house.serverPid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status)
                .stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
