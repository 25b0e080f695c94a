package org.safeconduct.audit;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One entry of the log as an auditor reads it.
 *
 * @param index its place in the log
 * @param leaf its place in the sealed order, from 0 on, by which proofs and exports name it; null until it is sealed
 * @param outcome {@code done}, {@code refused} or {@code failed}
 * @param reason key of the refusal; null when done
 * @param subjects what it was about and what it showed, in the written form of a subject
 * @param purpose why, where the act asks for a reason; null otherwise
 * @param particulars field, old and new value of changes, terms of a search; values of an erased person are null
 */
public record EntryRow(
        long index,
        Long leaf,
        OffsetDateTime at,
        String actor,
        String actorName,
        List<String> roles,
        String office,
        String room,
        String address,
        String action,
        String kind,
        String outcome,
        String reason,
        List<String> subjects,
        int shown,
        String purpose,
        List<Particular> particulars) {

    /** One fact of an entry. */
    public record Particular(String field, String before, String after) {}
}
