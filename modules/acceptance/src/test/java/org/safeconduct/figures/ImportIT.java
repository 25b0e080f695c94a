package org.safeconduct.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/**
 * The decisions that the Netherlands published come in from paper, one line a person, while the server is killed:
 * the figures of the house are then those that were published. In a house apart: look-alikes in the thousands are no neighbours.
 */
@Order(Integer.MAX_VALUE)
class ImportIT {

    /** All of 2008 to 2016 with {@code -Dimport.from=2008 -Dimport.until=2016}: then it takes minutes. */
    private static final int FROM = Integer.getInteger("import.from", 2008);

    private static final int UNTIL = Integer.getInteger("import.until", 2008);
    /** Each costs a start of the server; {@code -Dimport.kills=5} for more. */
    private static final int KILLS = Integer.getInteger("import.kills", 2);
    private static final Offset<Double> EXACT = Offset.offset(0.0001);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(30);

    private final RunningHouse house = RunningHouse.apart();
    private final RestCaller rest = new RestCaller(house.address());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsReportedIsWhatWasPublishedThoughTheServerIsKilled(@TempDir Path folder)
            throws IOException, InterruptedException {
        PaperBacklog paper = new PaperBacklog(FROM, UNTIL).write(folder.resolve("backlog.csv"));
        String id = handIn(folder.resolve("backlog.csv"));
        for (int kill = 1; kill <= KILLS; kill++) {
            await(id, (long) paper.persons() * kill / (KILLS + 1));
            house.kill();
            house.startAgain();
            rest.forget();
        }
        JsonObject done = await(id, Long.MAX_VALUE);
        assertThat(done.get("state").getAsString()).isEqualTo("finished");
        assertThat(done.get("written").getAsLong()).as("lines").isEqualTo(paper.persons());
        assertThat(done.get("rejected").getAsLong()).isZero();
        paper.rates().forEach(this::yearIsAsPublished);
        originsAreAsPublished(paper);
        theSameFileAgainWritesNothing(folder.resolve("backlog.csv"), paper);
    }

    private String handIn(Path file) throws IOException {
        Answer answer = rest.send("import", rest.request("/imports?kind=asylum-files")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(file)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().get("id").getAsString();
    }

    /** Waits until so many lines are read, or none is left. */
    private JsonObject await(String id, long read) {
        long begun = System.nanoTime();
        while (true) {
            JsonObject view = rest.get("import", "/imports/" + id).json();
            if (!view.get("state").getAsString().equals("running") || view.get("read").getAsLong() >= read) {
                return view;
            }
            assertThat(System.nanoTime() - begun).isLessThan(PATIENCE);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private Map<String, JsonObject> figures(String by, String year) {
        Answer answer = rest.get("statistics", "/reports/recognition-rates?basis=unhcr&by=" + by + "&from=" + year
                + "-01-01&to=" + year + "-12-31");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Map<String, JsonObject> lines = new TreeMap<>();
        for (JsonElement row : answer.json().getAsJsonArray("rows")) {
            lines.put(row.getAsJsonObject().get("key").getAsString(), row.getAsJsonObject());
        }
        return lines;
    }

    private void yearIsAsPublished(String[] row) {
        JsonObject total = figures("total", row[0]).get("total");
        counts(total, row[0], Long.parseLong(row[1]), Long.parseLong(row[2]), Long.parseLong(row[3]),
                Long.parseLong(row[4]));
        assertThat(total.get("refugee_recognition_rate").getAsDouble()).isCloseTo(Double.parseDouble(row[6]), EXACT);
        assertThat(total.get("total_recognition_rate").getAsDouble()).isCloseTo(Double.parseDouble(row[7]), EXACT);
    }

    private static void counts(JsonObject line, String what, long recognised, long other, long rejected, long closed) {
        assertThat(new long[]{line.get("recognised").getAsLong(), line.get("complementary").getAsLong(),
                line.get("rejected").getAsLong(), line.get("closed").getAsLong()}).as(what)
                .containsExactly(recognised, other, rejected, closed);
    }

    private void originsAreAsPublished(PaperBacklog paper) {
        Map<String, Map<String, long[]>> sums = new TreeMap<>();
        paper.decisions().forEach(row -> {
            long[] sum = sums.computeIfAbsent(row[0], year -> new TreeMap<>())
                    .computeIfAbsent(row[1], origin -> new long[4]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += Long.parseLong(row[3 + i]);
            }
        });
        sums.forEach((year, origins) -> {
            Map<String, JsonObject> lines = figures("origin", year);
            origins.values().removeIf(sum -> sum[0] + sum[1] + sum[2] + sum[3] == 0);
            assertThat(lines.keySet()).as(year).isEqualTo(origins.keySet());
            origins.forEach(
                    (origin, sum) -> counts(lines.get(origin), year + " " + origin, sum[0], sum[1], sum[2], sum[3]));
        });
    }

    private void theSameFileAgainWritesNothing(Path file, PaperBacklog paper) throws IOException {
        JsonObject again = await(handIn(file), Long.MAX_VALUE);
        assertThat(again.get("written").getAsLong()).isZero();
        assertThat(again.get("known").getAsLong()).isEqualTo(paper.persons());
        Answer found = rest.post("registration", "/persons/search", "{\"number\": \"nl-%d-000001\"}".formatted(FROM),
                null);
        assertThat(found.json().getAsJsonArray("items")).as(found.body()).hasSize(1);
    }
}
