package org.safeconduct.staff.audit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.access.AuditDesk;
import org.safeconduct.access.CheckpointDesk;
import org.safeconduct.audit.AuditQuery;
import org.safeconduct.audit.Checkpoint;
import org.safeconduct.audit.EntryRow;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrittenDay;
import org.safeconduct.lobby.Place;

/** Entries of the log, newest first, by subject, actor, action, outcome and day. Looking is an entry too. */
@Named
@ViewScoped
public class AuditSearch implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject AuditDesk desk;

    @Inject CheckpointDesk checkpoints;

    @Inject HttpServletRequest request;

    @Inject
    @Param String subject;

    @Inject
    @Param String actor;

    @Inject
    @Param String action;

    @Inject
    @Param String outcome;

    @Inject
    @Param String from;

    @Inject
    @Param String to;

    private Place place;
    private transient Page<EntryRow> list;
    private transient Checkpoint checkpoint;

    public void load() {
        place = Place.in(request);
        AuditQuery query = new AuditQuery(
                text(subject), text(actor), text(action), text(outcome), day(from, "/from"), day(to, "/to"));
        list = place.at(desk.search(query, place.request()));
        checkpoint = newest();
    }

    /** Null while nothing is sealed. */
    private Checkpoint newest() {
        try {
            return checkpoints.latest();
        } catch (Unknown e) {
            return null;
        }
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static LocalDate day(String given, String pointer) {
        return text(given) == null ? null : WrittenDay.read(given.strip(), pointer);
    }

    public Page<EntryRow> getList() {
        return list;
    }

    public Checkpoint getCheckpoint() {
        return checkpoint;
    }

    public Place getPlace() {
        return place;
    }

    public String getSubject() {
        return subject;
    }

    public String getActor() {
        return actor;
    }

    public String getAction() {
        return action;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
