package org.safeconduct.api.edge;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.safeconduct.access.Retries;
import org.safeconduct.api.json.Binder;
import org.safeconduct.api.json.JsonText;

/**
 * What a POST answers, in a form that can be kept for a repeated call.
 *
 * @param status of the answer
 * @param location address of what came into being, from the root of version 1; null if nothing did
 * @param tag part of the ETag for thing and version; null if there is none
 * @param body JSON, or null for an empty answer
 * @param secret the member of the body that is told once and never kept; null if there is none
 */
public record Reply(int status, String location, String tag, JsonValue body, String secret) {

    private record Kept(String location, String tag) {}

    /** Something came into being. The body is a view; it is written in the language of the first call. */
    public static Reply created(String location, Object body) {
        return new Reply(201, location, null, Once.json(body), null);
    }

    /** Something was started and goes on by itself. */
    public static Reply accepted(String location, Object body) {
        return new Reply(202, location, null, Once.json(body), null);
    }

    /** Something was done; what the caller sees then is read afterwards. */
    public static Reply done() {
        return new Reply(200, null, null, null, null);
    }

    public Reply tagged(String thing, long version) {
        return new Reply(status, location, Tag.of(thing, version), body, secret);
    }

    /** The same with a member that a repeated call does not get again. */
    public Reply tellingOnce(String member) {
        return new Reply(status, location, tag, body, member);
    }

    static Reply kept(Retries.Answer answer) {
        Kept kept = Binder.bind(json(answer.headersJson()), Kept.class);
        JsonValue body = answer.body() == null ? null : json(answer.body());
        return new Reply(answer.status(), kept.location(), kept.tag(), body, null);
    }

    Retries.Answer keep() {
        JsonValue kept = secret == null ? body : without(body.asJsonObject());
        return new Retries.Answer(
                status, Once.json(new Kept(location, tag)).toString(), kept == null ? null : kept.toString());
    }

    private JsonValue without(JsonObject whole) {
        return JSON.createObjectBuilder(whole).remove(secret).build();
    }

    private static JsonValue json(String text) {
        return JsonText.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As an HTTP response. */
    public Response response() {
        Response.ResponseBuilder response = Response.status(status);
        if (location != null) {
            response.header("Location", URI.create("/api/v1" + location));
        }
        return body == null ? response.build() : response.entity(new View(body, tag)).build();
    }
}
