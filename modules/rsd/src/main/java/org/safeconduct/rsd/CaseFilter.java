package org.safeconduct.rsd;

import org.safeconduct.registration.Track;

/**
 * Which cases are wanted; null means any. Codes only. {@code waitingFor}: an act word, cases where some claim is open
 * for it. {@code overdue}: a running limit has passed. {@code assignee}: a login, or {@code none}.
 */
public record CaseFilter(
        Stage stage,
        Track track,
        String office,
        String assignee,
        String nationality,
        String need,
        String profile,
        Act waitingFor,
        Boolean overdue) {

    public static CaseFilter any() {
        return new CaseFilter(null, null, null, null, null, null, null, null, null);
    }
}
