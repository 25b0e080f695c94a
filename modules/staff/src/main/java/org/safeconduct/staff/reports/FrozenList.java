package org.safeconduct.staff.reports;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.Page;
import org.safeconduct.lobby.Place;
import org.safeconduct.reporting.Snapshot;
import org.safeconduct.reporting.Snapshots;
import org.safeconduct.reporting.Snapshots.Freeze;
import org.safeconduct.reporting.Snapshots.Outcome;
import org.safeconduct.staff.Words;

/** Frozen figures by month, and a place to freeze those of a month that is over. */
@Named
@ViewScoped
public class FrozenList implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Snapshots snapshots;

    @Inject Words words;

    @Inject HttpServletRequest request;

    @Inject
    @Param String month;

    private Place place;
    private transient Page<Snapshot> list;
    private String wanted;
    private String reason;

    public void load() {
        place = Place.in(request);
        list = place.at(snapshots.list(month, place.request()));
    }

    public void freeze() {
        List<Freeze> done = snapshots.freeze(new Snapshots.Freezing(wanted, null, reason));
        Messages.addFlashGlobalInfo(words.say("snapshots.done", count(done, Outcome.FROZEN),
                count(done, Outcome.REVISED), count(done, Outcome.UNCHANGED)));
        Faces.redirect("/reports/snapshots.xhtml?month=%s", wanted.strip());
    }

    private static long count(List<Freeze> done, Outcome outcome) {
        return done.stream().filter(one -> one.outcome() == outcome).count();
    }

    public Page<Snapshot> getList() {
        return list;
    }

    public Place getPlace() {
        return place;
    }

    /** The month that is shown; null for all. */
    public String getOnly() {
        return month;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
