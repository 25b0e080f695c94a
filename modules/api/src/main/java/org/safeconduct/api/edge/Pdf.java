package org.safeconduct.api.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A PDF as an answer; the name of the file holds numbers only. */
public final class Pdf {

    private Pdf() {}

    public static Response of(byte[] pdf, String name) {
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.ETAG, "\"" + Tag.digest(pdf) + "\"")
                .build();
    }
}
