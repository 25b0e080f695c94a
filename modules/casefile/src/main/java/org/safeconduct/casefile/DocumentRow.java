package org.safeconduct.casefile;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A document of a file.
 *
 * @param kind code of the list {@code document}, or {@code LETTER} for a letter that this system wrote
 * @param mediaType as found in the content, not as claimed by the name
 * @param size in bytes
 * @param sha256 of the content, lower-case hex
 * @param struck true if filed in error; it stays readable and says so
 */
public record DocumentRow(
        UUID id,
        String kind,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        UUID person,
        OffsetDateTime filedAt,
        String filedBy,
        boolean struck,
        String struckReason) {}
