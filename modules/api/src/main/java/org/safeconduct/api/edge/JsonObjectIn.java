package org.safeconduct.api.edge;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Bodies of which the act decides the record. A reader of its own, because the server's own reader of JSON objects is
 * nearer to the type than {@link JsonIn} and is neither strict nor tells what was sent.
 */
@Provider
@Consumes({"application/json", "application/merge-patch+json"})
public class JsonObjectIn implements MessageBodyReader<JsonObject> {

    @Inject JsonBody body;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == JsonObject.class;
    }

    @Override
    public JsonObject readFrom(
            Class<JsonObject> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        return body.read(stream);
    }
}
