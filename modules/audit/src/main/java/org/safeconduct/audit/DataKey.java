package org.safeconduct.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.safeconduct.kernel.Seal;

/** The key of one subject, ready for use: values come out as Base64 that opens only at the field where it was sealed. */
record DataKey(UUID id, Seal seal) {

    /** Null stays null. */
    String close(String value, String place) {
        return value == null
                ? null
                : Base64.getEncoder()
                        .encodeToString(seal.close(value.getBytes(StandardCharsets.UTF_8), context(place)));
    }

    String open(String sealed, String place) {
        return sealed == null
                ? null
                : new String(seal.open(Base64.getDecoder().decode(sealed), context(place)), StandardCharsets.UTF_8);
    }

    private String context(String place) {
        return "audit/" + id + "/" + place;
    }
}
