package org.safeconduct.api.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import org.safeconduct.api.json.JsonText;
import org.safeconduct.kernel.Invalid;

/** The body of a request: strict JSON, an object, and remembered for repeated calls. */
@RequestScoped
public class JsonBody {

    @Inject Sent sent;

    /** Refuses with Invalid what is no JSON object. */
    public JsonObject read(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        sent.body(bytes);
        JsonValue json = JsonText.parse(bytes);
        if (json instanceof JsonObject object) {
            return object;
        }
        throw Invalid.at("", "type-object");
    }
}
