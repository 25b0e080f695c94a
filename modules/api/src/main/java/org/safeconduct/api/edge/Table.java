package org.safeconduct.api.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A table as a file; the time of its data stands in Last-Modified, because a file of CSV (RFC 4180) holds lines only. */
public final class Table {

    private Table() {}

    public static Response of(byte[] content, String name, String type, OffsetDateTime dataAt) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.LAST_MODIFIED,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(dataAt.withOffsetSameInstant(ZoneOffset.UTC)))
                .header(HttpHeaders.ETAG, "\"" + Tag.digest(content) + "\"")
                .build();
    }
}
