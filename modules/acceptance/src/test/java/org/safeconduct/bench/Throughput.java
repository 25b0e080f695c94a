package org.safeconduct.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.safeconduct.scenario.RestCaller;

/** How many lists of cases officers can read in a second, with a caller for each of two cores. */
final class Throughput {

    private static final int CALLERS = 2;

    private final FilledHouse filled;

    Throughput(FilledHouse filled) {
        this.filled = filled;
    }

    void measure(int seconds, Results results) {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            Callable<Integer> reading = () -> read(until);
            int answers = callers.invokeAll(IntStream.range(0, CALLERS).mapToObj(i -> reading).toList())
                    .stream()
                    .mapToInt(Throughput::count)
                    .sum();
            results.tell("first page of the list of cases, " + CALLERS + " callers", "answers a second",
                    answers / (double) seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int read(long until) {
        RestCaller rest = new RestCaller(filled.house().address());
        int answers = 0;
        while (System.nanoTime() < until) {
            rest.get("manager", "/cases?limit=50");
            answers++;
        }
        return answers;
    }

    private static int count(Future<Integer> answers) {
        try {
            return answers.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
