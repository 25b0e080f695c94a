package org.safeconduct.hostile;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A call of the contract that changes something.
 *
 * @param call as the contract writes it
 * @param act the act on a case; null if it is none
 * @param as who may do it
 * @param path where, with the names of the ground's things
 * @param tag whose ETag it needs; null if none
 * @param borrowed whether that tag is another thing's, because there is none of its own to be seen
 * @param type media type of the body; null if there is no body
 * @param body a good one; null if there is none or it is no JSON
 * @param empty "may be": a body without members is no mistake
 */
record WriteCall(String call, String act, String as, String path, String tag, boolean borrowed, String type,
        JsonObject body, String empty) {

    static List<WriteCall> all() {
        try (InputStream in = WriteCall.class.getResourceAsStream("/hostile/calls.json")) {
            return new Gson().fromJson(new InputStreamReader(in, StandardCharsets.UTF_8),
                    new TypeToken<List<WriteCall>>() {}.getType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean json() {
        return body != null;
    }

    /** The last word of the address as it is sent. */
    String word() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    JsonObject filled() {
        return Ground.get().memory().fill(body);
    }

    /** Method, address and fresh key; no token, no ETag. */
    HttpRequest.Builder request(String sent, String media) {
        HttpRequest.Builder request = Ground.get()
                .rest()
                .request(Ground.get().memory().fill(path))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Change-Reason", "Correction")
                .method(call.substring(0, call.indexOf(' ')), BodyPublishers.ofString(sent));
        return media == null ? request : request.header("Content-Type", media);
    }

    /** The ETag that it needs, as it is now; null if none. */
    String tagNow() {
        return tag == null ? null : Ground.get().tag(as, Ground.get().memory().fill(tag));
    }

    /** The request with this ETag, if it needs one. */
    HttpRequest.Builder tagged(String sent, String media, String now) {
        HttpRequest.Builder request = request(sent, media);
        return now == null ? request : request.header("If-Match", now);
    }

    @Override
    public String toString() {
        return call + (act == null ? "" : " " + act);
    }
}
