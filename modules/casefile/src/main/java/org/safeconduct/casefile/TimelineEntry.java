package org.safeconduct.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One event in the life of a file.
 *
 * @param happenedOn the legal day of the event
 * @param recordedAt when it was written down, UTC
 * @param what message key in the bundle {@code org.safeconduct.casefile.events}, for example {@code claim.lodged}
 * @param args values for the text: codes, numbers, dates
 * @param stage stage code that the event led to, for example {@code A10}; null if none
 * @param person whom it concerns; null for the whole file
 * @param actor login of the officer who did it
 * @param reason why, if the act asks for it; null otherwise
 */
public record TimelineEntry(
        UUID id,
        LocalDate happenedOn,
        OffsetDateTime recordedAt,
        String what,
        List<String> args,
        String stage,
        UUID person,
        String actor,
        String actorName,
        String reason) {}
