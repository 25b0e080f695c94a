package org.safeconduct.staff.cases;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.lobby.Place;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.CaseFilter;
import org.safeconduct.rsd.CaseRow;
import org.safeconduct.rsd.Cases;
import org.safeconduct.rsd.Stage;
import org.safeconduct.staff.DayFilter;
import org.safeconduct.staff.Names;

/** Cases in the caller's reach, filtered by what stands in the address. */
@Named
@ViewScoped
public class Worklist implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Cases cases;

    @Inject Names names;

    @Inject HttpServletRequest request;

    @Inject
    @Param String stage;

    @Inject
    @Param String track;

    @Inject
    @Param String office;

    @Inject
    @Param String assignee;

    @Inject
    @Param String nationality;

    @Inject
    @Param String need;

    @Inject
    @Param String waitingFor;

    @Inject
    @Param String overdue;

    @Inject
    @Param String open;

    private Place place;
    private List<DayFilter> days;
    private transient Page<CaseRow> list;

    public void load() {
        place = Place.in(request);
        days = DayFilter.given(request, "lodged", "decided", "due");
        list = place.at(cases.worklist(filter(), place.request()));
        names.know(list.items().stream().map(CaseRow::assignee));
    }

    private CaseFilter filter() {
        return new CaseFilter(
                blank(stage) ? null : Stage.of(stage),
                blank(track) ? null : track(),
                blank(office) ? null : office,
                blank(assignee) ? null : assignee,
                blank(nationality) ? null : nationality,
                blank(need) ? null : need,
                null,
                blank(waitingFor) ? null : Act.of(waitingFor),
                blank(overdue) ? null : Boolean.valueOf(overdue),
                blank(open) ? null : Boolean.valueOf(open),
                DayFilter.days(request, "lodged"),
                DayFilter.days(request, "decided"),
                DayFilter.days(request, "due"));
    }

    private Track track() {
        try {
            return Track.valueOf(track);
        } catch (IllegalArgumentException e) {
            throw Invalid.at("/track", "code");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Whether the address says anything, even what is refused. */
    public boolean isFiltered() {
        return Stream.of(stage, track, office, assignee, nationality, need, waitingFor, overdue, open)
                .anyMatch(text -> !blank(text)) || !days.isEmpty();
    }

    /** The days by which a figure that was opened narrows the list. */
    public List<DayFilter> getDays() {
        return days;
    }

    /** Null where the address was refused. */
    public Page<CaseRow> getList() {
        return list;
    }

    public Place getPlace() {
        return place;
    }

    public String getNeed() {
        return need;
    }

    public String getStage() {
        return stage;
    }

    public String getTrack() {
        return track;
    }

    public String getOffice() {
        return office;
    }

    public String getAssignee() {
        return assignee;
    }

    public String getNationality() {
        return nationality;
    }

    public String getWaitingFor() {
        return waitingFor;
    }

    public String getOverdue() {
        return overdue;
    }

    public String getOpen() {
        return open;
    }
}
