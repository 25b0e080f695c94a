package org.safeconduct.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.lobby.Me;

/** How many tasks wait. Remembered for a short while, so that not every page asks; My work always asks anew. */
@Named
@RequestScoped
public class Bell {

    private static final Duration FRESH = Duration.ofSeconds(45);
    private static final String NAME = "bell";

    @Inject Tasks tasks;

    @Inject Me me;

    @Inject Clock clock;

    @Inject HttpServletRequest request;

    /** What was counted last, and when. */
    private record Count(long overdue, long open, Instant at) implements Serializable {}

    /** Takes over counts that a page has just asked for. */
    public void show(Tasks.Counts counts) {
        Count count = new Count(counts.overdue(), counts.open(), clock.instant());
        request.getSession().setAttribute(NAME, count);
    }

    private Count count() {
        Count count = (Count) request.getSession().getAttribute(NAME);
        if (count == null || count.at().isBefore(clock.instant().minus(FRESH))) {
            show(tasks.counts());
            return (Count) request.getSession().getAttribute(NAME);
        }
        return count;
    }

    public boolean isHung() {
        return me.isKnown() && me.may("TASK_READ");
    }

    public long getOverdue() {
        return isHung() ? count().overdue() : 0;
    }

    public long getOpen() {
        return isHung() ? count().open() : 0;
    }
}
