package org.safeconduct.casefile;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A note. Notes are corrected by adding another, never changed.
 *
 * @param category {@code GENERAL}, {@code CONTACT}, {@code PROTECTION}, {@code LEGAL}, {@code RATIONALE}
 * @param corrects the note that this one corrects; null otherwise
 */
public record NoteRow(
        UUID id, String category, String text, OffsetDateTime writtenAt, String author, String authorName,
        UUID corrects) {}
