package org.safeconduct.staff.work;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.casefile.AppointmentRow;
import org.safeconduct.casefile.Appointments;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.lobby.Me;
import org.safeconduct.lobby.Place;
import org.safeconduct.readmission.RequestFilter;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.readmission.Requests;
import org.safeconduct.rsd.CaseFilter;
import org.safeconduct.rsd.Cases;
import org.safeconduct.rsd.Stage;
import org.safeconduct.staff.Bell;
import org.safeconduct.staff.Words;
import org.safeconduct.staff.returns.Turn;

/** The first page: counts, each the door to the list behind it, and what comes next in the calendar. */
@Named
@ViewScoped
public class WorkPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NEXT_FEW = 6;

    @Inject Tasks tasks;

    @Inject Appointments appointments;

    @Inject Cases cases;

    @Inject Requests requests;

    @Inject Me me;

    @Inject Bell bell;

    @Inject Words words;

    @Inject HttpServletRequest request;

    @Inject
    @Param String show;

    private Tasks.Filter filter;
    private transient Tasks.Counts counts;
    private transient Page<TaskRow> list;
    private transient List<AppointmentRow> meetings;
    private transient Page.Total cameBack;
    private transient Page.Total returns;
    private Place place;

    public void load() {
        filter = filter(show);
        place = Place.in(request);
        if (me.may("TASK_READ")) {
            counts = tasks.counts();
            bell.show(counts);
            list = place.at(tasks.mine(filter, place.request()));
        }
        if (me.may("APPOINTMENT_READ")) {
            meetings = appointments.mine(words.getToday(), PageRequest.first(NEXT_FEW)).items();
        }
        if (me.may("ASSESSMENT_WRITE")) {
            cameBack = cases.worklist(cameBackFilter(), PageRequest.first(1)).total();
        }
        if (me.may("READMISSION_LIST")) {
            returns = returnsWaiting();
        }
    }

    /** Readmission requests in which the next step is the caller's; none if there is no such state. */
    private Page.Total returnsWaiting() {
        Set<RequestState> mine = Turn.waitingFor(me.getRoles());
        return mine.isEmpty() ? null : requests.count(RequestFilter.in(mine));
    }

    private static Tasks.Filter filter(String name) {
        try {
            return name == null ? Tasks.Filter.OPEN : Tasks.Filter.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Invalid.at("/show", "code");
        }
    }

    private CaseFilter cameBackFilter() {
        return new CaseFilter(
                Stage.RETURNED_BY_REVIEW, null, null, me.getLogin(), null, null, null, null, null, null);
    }

    public void done(TaskRow task) {
        tasks.done(task.file(), task.id(), task.version());
        Messages.addFlashGlobalInfo(words.say("work.task-done"));
        Faces.redirect("/work.xhtml?show=" + filter);
    }

    public Tasks.Filter getFilter() {
        return filter;
    }

    public Tasks.Counts getCounts() {
        return counts;
    }

    public Page<TaskRow> getList() {
        return list;
    }

    public List<AppointmentRow> getMeetings() {
        return meetings;
    }

    public Page.Total getCameBack() {
        return cameBack;
    }

    /** How many readmission requests wait for the caller; null if none ever do. */
    public Page.Total getReturns() {
        return returns;
    }

    public Place getPlace() {
        return place;
    }
}
