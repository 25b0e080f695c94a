package org.safeconduct.api.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/** What was sent, as a hash: method, address and body. The reader of the body tells the body. */
@RequestScoped
public class Sent {

    @Inject HttpServletRequest request;

    private String body = "";

    void body(byte[] bytes) {
        body = Tag.digest(bytes);
    }

    /** For bodies that are streamed: a hash of what was in them. */
    public void body(String hash) {
        body = hash;
    }

    String hash() {
        String all = request.getMethod() + " " + request.getRequestURI() + " " + body;
        return Tag.digest(all.getBytes(StandardCharsets.UTF_8));
    }
}
