package org.safeconduct.api.cases;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.View;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.Track;
import org.safeconduct.registration.Triage;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.Appeals;
import org.safeconduct.rsd.CaseFile;
import org.safeconduct.rsd.CaseFilter;
import org.safeconduct.rsd.CaseRow;
import org.safeconduct.rsd.Cases;
import org.safeconduct.rsd.DecisionView;
import org.safeconduct.rsd.Decisions;
import org.safeconduct.rsd.Stage;

/** Cases: the worklist and what a file shows. */
@Path("/v1/cases")
@Produces("application/json")
public class CasesResource {

    @Inject Cases cases;

    @Inject Timeline timeline;

    @Inject Triage triage;

    @Inject Decisions decisions;

    @Inject Appeals appeals;

    @GET
    public Page<CaseRow> worklist(@Context UriInfo uri) {
        Query query = Query.paged(
                uri,
                "stage",
                "track",
                "office",
                "assignee",
                "nationality",
                "need",
                "profile",
                "waitingFor",
                "overdue",
                "open",
                "lodgedFrom",
                "lodgedTo",
                "decidedFrom",
                "decidedTo",
                "dueFrom",
                "dueTo");
        return cases.worklist(filter(query), query.page());
    }

    private static CaseFilter filter(Query query) {
        return new CaseFilter(
                query.one("stage", Stage.class),
                query.one("track", Track.class),
                query.text("office"),
                query.text("assignee"),
                query.text("nationality"),
                query.text("need"),
                query.text("profile"),
                query.one("waitingFor", Act.class),
                query.truth("overdue"),
                query.truth("open"),
                query.days("lodged"),
                query.days("decided"),
                query.days("due"));
    }

    @GET
    @Path("/{number}")
    public View file(@PathParam("number") CaseNumber number) {
        CaseFile file = cases.file(number);
        return View.of(file, number, file.version());
    }

    @GET
    @Path("/{number}/timeline")
    public Items<TimelineEntry> timeline(@PathParam("number") CaseNumber number) {
        return Items.of(timeline.of(number.subject()));
    }

    @GET
    @Path("/{number}/track-proposals")
    public Items<Triage.Proposal> trackProposals(@PathParam("number") CaseNumber number) {
        return Items.of(triage.propose(number));
    }

    @GET
    @Path("/{number}/persons/{person}/decisions")
    public Items<DecisionView> decisions(
            @PathParam("number") CaseNumber number, @PathParam("person") String person) {
        return Items.of(decisions.of(number, PersonId.of(person)));
    }

    @GET
    @Path("/{number}/appeals")
    public Items<Appeals.AppealView> appeals(@PathParam("number") CaseNumber number) {
        return Items.of(appeals.of(number));
    }
}
