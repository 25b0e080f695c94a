package org.safeconduct.api.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A text as an answer, for what is read by other tools than those that read JSON. */
public final class PlainText {

    private PlainText() {}

    public static Response of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Response.ok(bytes, "text/plain;charset=UTF-8")
                .header(HttpHeaders.ETAG, "\"" + Tag.digest(bytes) + "\"")
                .build();
    }
}
