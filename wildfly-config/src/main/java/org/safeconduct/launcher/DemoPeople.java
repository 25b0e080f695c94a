package org.safeconduct.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.safeconduct.launcher.RestClient.Answer;

/**
 * Invented families for the demonstration, made once through the REST room like anybody else's. A start that was cut off
 * goes on where it stopped: each call has an Idempotency-Key, and a mark is set when all is done.
 */
final class DemoPeople {

    private static final Pattern DAY = Pattern.compile("\"@(-?\\d+)\"");

    private final RestClient room;
    private final Path mark;
    private final Path begun;
    private final LocalDate today;

    /** @param mark lies with the data, so that an empty database gets its people again */
    DemoPeople(RestClient room, Path mark, Clock clock) throws IOException {
        this.room = room;
        this.mark = mark;
        this.begun = mark.resolveSibling(mark.getFileName() + "-begun");
        this.today = Files.exists(begun) ? LocalDate.parse(Files.readString(begun)) : LocalDate.now(clock);
    }

    /** Does nothing if they are there already. */
    void settle() throws IOException, InterruptedException {
        if (Files.exists(mark)) return;
        // A repeated call must have the same body, so it must have the same days.
        Files.writeString(begun, today.toString());
        for (JsonObject family : families().getValuesAs(JsonObject.class))
            settle(family);
        Files.createFile(mark);
    }

    private void settle(JsonObject family) throws IOException, InterruptedException {
        String key = "demo-" + family.getString("family");
        String desk = family.getString("registeredBy", "registration");
        Answer made = room.post(desk, "/registrations", family.getJsonObject("registration"), null, key);
        if (family.getBoolean("notLodged", false)) return;
        String registration = "/registrations/" + made.body().getString("number");
        Answer lodged = room.post(desk, registration + "/lodging", JsonValue.EMPTY_JSON_OBJECT,
                room.get(desk, registration).tag(), key + "-lodging");
        String file = "/cases/" + lodged.body().getString("case");
        for (JsonObject act : family.getJsonArray("acts").getValuesAs(JsonObject.class))
            act(file, act, key);
    }

    private void act(String file, JsonObject act, String key) throws IOException, InterruptedException {
        String officer = act.getString("as");
        String word = act.getString("act");
        room.post(officer, file + "/acts/" + word, act.getJsonObject("body"), room.get(officer, file).tag(),
                key + "-" + word);
    }

    /** The resource with its days, written as {@code @} and the distance from today, turned into dates. */
    private JsonArray families() throws IOException {
        try (InputStream in = DemoPeople.class.getResourceAsStream("demo-people.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String dated = DAY.matcher(text).replaceAll(this::date);
            try (JsonReader reader = Json.createReader(new StringReader(dated))) {
                return reader.readArray();
            }
        }
    }

    private String date(MatchResult found) {
        return '"' + today.plusDays(Long.parseLong(found.group(1))).toString() + '"';
    }
}
