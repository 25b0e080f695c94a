package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.WrittenDay;
import org.safeconduct.lobby.Me;
import org.safeconduct.lobby.Place;
import org.safeconduct.readmission.Replied;
import org.safeconduct.readmission.RequestFilter;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.RequestRow;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.readmission.Requests;
import org.safeconduct.staff.DayFilter;

/** Readmission requests, filtered by what stands in the address. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Requests requests;

    @Inject Me me;

    @Inject HttpServletRequest request;

    @Inject
    @Param String turn;

    @Inject
    @Param String state;

    @Inject
    @Param String partner;

    @Inject
    @Param String kind;

    @Inject
    @Param String officer;

    @Inject
    @Param String until;

    @Inject
    @Param String limit;

    @Inject
    @Param String person;

    @Inject
    @Param String reply;

    @Inject
    @Param String timing;

    private Place place;
    private List<DayFilter> days;
    private transient Page<RequestRow> list;

    public void load() {
        place = Place.in(request);
        days = DayFilter.given(request, "received");
        list = place.at(requests.worklist(filter(), place.request()));
    }

    private RequestFilter filter() {
        return new RequestFilter(states(), blank(partner) ? null : partner, blank(kind) ? null : kind(),
                blank(person) ? null : PersonId.of(person), blank(officer) ? null : officer,
                blank(until) ? null : WrittenDay.read(until, "/until"), "over".equals(limit),
                new Replied(DayFilter.days(request, "received"), blank(reply) ? null : Replied.Outcome.of(reply),
                        blank(timing) ? null : Replied.Timing.of(timing)));
    }

    private RequestKind kind() {
        return Arrays.stream(RequestKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Invalid.at("/kind", "code-any"));
    }

    /** A state is narrower than a turn: it wins. */
    private Set<RequestState> states() {
        if (!blank(state)) {
            return EnumSet.of(RequestState.of(state));
        }
        if (blank(turn)) {
            return Set.of();
        }
        return switch (turn) {
            case "mine" -> Turn.waitingFor(me.getRoles());
            case "theirs" -> Turn.theirs();
            default -> throw Invalid.at("/turn", "code");
        };
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Whether the address says anything, even what is refused. */
    public boolean isFiltered() {
        return Stream.of(turn, state, partner, kind, person, officer, until, limit, reply, timing)
                .anyMatch(text -> !blank(text)) || !days.isEmpty();
    }

    /** Whether only deadlines are asked for: then an empty list says that nothing runs out. */
    public boolean isNearOnly() {
        return (!blank(until) || !blank(limit))
                && Stream.of(turn, state, partner, kind, person, officer, reply, timing).allMatch(RequestsPage::blank)
                && days.isEmpty();
    }

    /** Null where the address was refused. */
    public Page<RequestRow> getList() {
        return list;
    }

    public Place getPlace() {
        return place;
    }

    public String getTurn() {
        return turn;
    }

    public String getState() {
        return state;
    }

    public String getPartner() {
        return partner;
    }

    public String getKind() {
        return kind;
    }

    public String getOfficer() {
        return officer;
    }

    public String getUntil() {
        return until;
    }

    public String getLimit() {
        return limit;
    }

    public String getReply() {
        return reply;
    }

    public String getTiming() {
        return timing;
    }

    /** The days by which a figure that was opened narrows the list. */
    public List<DayFilter> getDays() {
        return days;
    }

    /** The one person whose requests are shown; null for everybody. */
    public String getPerson() {
        return person;
    }
}
