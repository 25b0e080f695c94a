package org.safeconduct.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Calls the REST room as one of the officers of the demonstration. */
final class RestClient {

    /** An answer; {@code tag} is null without an ETag. */
    record Answer(int status, String tag, JsonObject body) {}

    /** The room said no; the message holds status and type only. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        Refused(String call, Answer answer) {
            super(call + " was answered with " + answer.status() + " " + answer.body().getString("type", ""));
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, String> tokens = new HashMap<>();
    private final String root;

    RestClient(int port) {
        this.root = "http://localhost:" + port + "/api";
    }

    Answer get(String officer, String path) throws IOException, InterruptedException {
        return sent(request(officer, path).GET().build());
    }

    /** @param tag of what is changed, null if nothing is; the key makes a repeated call harmless */
    Answer post(String officer, String path, JsonObject body, String tag, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(officer, path).header("Idempotency-Key", key)
                .header("Content-Type", "application/json");
        if (tag != null) request.header("If-Match", tag);
        return sent(request.POST(BodyPublishers.ofString(body.toString())).build());
    }

    private HttpRequest.Builder request(String officer, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(root + "/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(officer));
    }

    private String token(String officer) throws IOException, InterruptedException {
        if (!tokens.containsKey(officer)) {
            String form = "grant_type=client_credentials&client_id=demo-" + officer + "&client_secret=demo-" + officer
                    + "-secret";
            HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/token"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            tokens.put(officer, sent(request).body().getString("access_token"));
        }
        return tokens.get(officer);
    }

    private Answer sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        Answer answer = new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(null),
                json(response.body()));
        if (answer.status() >= 400) throw new Refused(request.method() + " " + request.uri().getPath(), answer);
        return answer;
    }

    private static JsonObject json(String text) {
        if (text.isBlank()) return JsonObject.EMPTY_JSON_OBJECT;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
