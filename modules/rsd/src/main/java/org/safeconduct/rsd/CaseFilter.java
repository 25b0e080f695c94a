package org.safeconduct.rsd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.kernel.Days;
import org.safeconduct.registration.Track;

/**
 * Which cases are wanted; null means any. Codes only. {@code waitingFor}: an act word, cases where some claim is open
 * for it. {@code overdue}: a running limit has passed. {@code open}: something is still waiting, as the report
 * {@code pending} counts. {@code assignee}: a login, or {@code none}. {@code lodged}: the day of lodging; {@code decided}:
 * some claim was decided at first instance; {@code due}: the earliest running limit ends.
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
        Boolean overdue,
        Boolean open,
        Days lodged,
        Days decided,
        Days due) {

    public CaseFilter {
        lodged = lodged == null ? Days.any() : lodged;
        decided = decided == null ? Days.any() : decided;
        due = due == null ? Days.any() : due;
    }

    /** On whatever days. */
    public CaseFilter(Stage stage, Track track, String office, String assignee, String nationality, String need,
            String profile, Act waitingFor, Boolean overdue, Boolean open) {
        this(stage, track, office, assignee, nationality, need, profile, waitingFor, overdue, open, null, null, null);
    }

    public static CaseFilter any() {
        return new CaseFilter(null, null, null, null, null, null, null, null, null, null);
    }

    /** What was asked for, by name, for the log. */
    Map<String, Object> terms() {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("stage", stage);
        terms.put("track", track);
        terms.put("office", office);
        terms.put("assignee", assignee);
        terms.put("nationality", nationality);
        terms.put("need", need);
        terms.put("profile", profile);
        terms.put("waitingFor", waitingFor);
        terms.put("overdue", overdue);
        terms.put("open", open);
        terms.put("lodged", lodged.bounded() ? lodged : null);
        terms.put("decided", decided.bounded() ? decided : null);
        terms.put("due", due.bounded() ? due : null);
        terms.values().removeIf(Objects::isNull);
        return terms;
    }
}
