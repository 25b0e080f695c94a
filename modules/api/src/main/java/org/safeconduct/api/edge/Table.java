package org.safeconduct.api.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A table as a file; the time of its data stands in Last-Modified, because a file of CSV (RFC 4180) holds lines only. */
public final class Table {

    private Table() {}

    public static Response of(byte[] content, String name, String type, OffsetDateTime dataAt) {
        return headed(content, name, type, dataAt).header(HttpHeaders.ETAG, "\"" + Tag.digest(content) + "\"").build();
    }

    /** Sent while it is written; the tag as it stands in the header. */
    public static Response of(StreamingOutput content, String tag, String name, String type, OffsetDateTime dataAt) {
        return headed(content, name, type, dataAt).header(HttpHeaders.ETAG, tag).build();
    }

    private static Response.ResponseBuilder headed(Object content, String name, String type, OffsetDateTime dataAt) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.LAST_MODIFIED,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(dataAt.withOffsetSameInstant(ZoneOffset.UTC)));
    }
}
