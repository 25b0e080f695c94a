package org.safeconduct.registration;

import java.util.Comparator;
import java.util.List;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;

/** Hits in pages, best first; the next page begins behind the last hit that was shown. */
final class Ranking {

    static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(Hit::number);

    private Ranking() {}

    static Page<Hit> page(List<Hit> hits, PageRequest page) {
        List<Hit> ahead = hits.stream().filter(hit -> behind(hit, page.after())).sorted(BEST_FIRST).toList();
        return Page.cut(ahead, page, Ranking::key, Page.Total.counted(hits.size()));
    }

    /** A score is between 0 and 1: its bits are in its order. */
    private static String key(Hit hit) {
        return Cursor.of(Double.doubleToLongBits(hit.score()), hit.number());
    }

    private static boolean behind(Hit hit, String after) {
        if (after == null) {
            return true;
        }
        Cursor last = Cursor.parse(after, 2);
        int order = Double.compare(Double.longBitsToDouble(last.number(0)), hit.score());
        return order == 0 ? hit.number().compareTo(last.key(1)) > 0 : order > 0;
    }
}
