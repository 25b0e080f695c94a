package org.safeconduct.api.edge;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.safeconduct.api.json.Binder;
import org.safeconduct.api.json.JsonText;
import org.safeconduct.kernel.Invalid;

/** Bodies come in as records, or as a JSON object where the act decides the record. */
@Provider
@Consumes({"application/json", "application/merge-patch+json"})
public class JsonIn implements MessageBodyReader<Object> {

    @Inject Sent sent;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() || type == JsonObject.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        byte[] bytes = stream.readAllBytes();
        sent.body(bytes);
        JsonValue json = JsonText.parse(bytes);
        if (!(json instanceof JsonObject object)) {
            throw Invalid.at("", "type-object");
        }
        return type == (Class<?>) JsonObject.class ? object : Binder.bind(object, type);
    }
}
