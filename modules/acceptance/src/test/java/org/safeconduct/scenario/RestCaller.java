package org.safeconduct.scenario;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Talks to the API as another system would: one demo client an officer, a token each. */
public final class RestCaller {

    private static final Gson GSON = new Gson();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI house;
    private final Map<String, String> tokens = new HashMap<>();

    public RestCaller(URI house) {
        this.house = house;
    }

    /** An answer: status, ETag or null, media type or empty, body. */
    public record Answer(int status, String tag, String type, String body) {

        public JsonObject json() {
            JsonElement element = body.isEmpty() ? new JsonObject() : GSON.fromJson(body, JsonElement.class);
            return element.getAsJsonObject();
        }

        /** The type of the problem; empty if it is none. */
        public String problem() {
            return status < 400 ? "" : json().has("type") ? json().get("type").getAsString() : "?";
        }
    }

    public Answer get(String as, String path) {
        return send(as, request(path).GET());
    }

    /** A file as it is sent. */
    public HttpResponse<byte[]> file(String as, String path) {
        String token = tokens.computeIfAbsent(as, this::token);
        return exchange(request(path).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofByteArray());
    }

    public Answer post(String as, String path, String body, String tag) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
        return send(as, tag == null ? request : request.header("If-Match", tag));
    }

    public Answer put(String as, String path, String body, String tag) {
        return send(as, request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(body)));
    }

    /** Tokens of before are not used again; asked after time has passed. */
    public void forget() {
        tokens.clear();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.resolve("/api/v1" + path)).header("Accept", "*/*");
    }

    public Answer send(String as, HttpRequest.Builder request) {
        String token = tokens.computeIfAbsent(as, this::token);
        return answer(request.header("Authorization", "Bearer " + token).build());
    }

    private String token(String officer) {
        String form = "grant_type=client_credentials&client_id=demo-" + officer + "&client_secret=demo-" + officer
                + "-secret";
        Answer answer = answer(HttpRequest.newBuilder(house.resolve("/api/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + officer + ": " + answer);
        }
        return answer.json().get("access_token").getAsString();
    }

    /** Sends what is given and no more: without a token, unless the request has one. */
    public Answer answer(HttpRequest request) {
        HttpResponse<String> response = exchange(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Content-Type").orElse(""), response.body());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
