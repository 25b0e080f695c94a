package org.safeconduct.audit;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** One entry as it is kept. */
record Stored(long index, Long leaf, OffsetDateTime at, JsonObject entry) {

    static Stored read(ResultSet row) throws SQLException {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(row.getBytes(3)))) {
            return new Stored(row.getLong(1), row.getObject(4, Long.class), row.getObject(2, OffsetDateTime.class),
                    reader.readObject());
        }
    }

    /** Null if the member is null. */
    String text(String member) {
        return entry.isNull(member) ? null : entry.getString(member);
    }
}
