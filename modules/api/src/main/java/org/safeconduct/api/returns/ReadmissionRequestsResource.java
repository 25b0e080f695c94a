package org.safeconduct.api.returns;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.View;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.readmission.PartnerDesk;
import org.safeconduct.readmission.PartnerRow;
import org.safeconduct.readmission.Planner;
import org.safeconduct.readmission.PlannerDays;
import org.safeconduct.readmission.PlannerKind;
import org.safeconduct.readmission.PlannerQuery;
import org.safeconduct.readmission.Replied;
import org.safeconduct.readmission.RequestFilter;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.RequestRow;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.readmission.RequestView;
import org.safeconduct.readmission.Requests;

/** Readmission requests, each side's own view of them. */
@Path("/v1/readmission-requests")
@Produces("application/json")
public class ReadmissionRequestsResource {

    /** For whom, to which State, by which procedure; what it offers may come later. */
    public record NewRequest(PersonId person, String partner, RequestKind kind, List<EvidenceItem> evidence) {}

    @Inject Requests requests;

    @Inject Planner planner;

    @Inject PartnerDesk desk;

    @Inject Sides sides;

    @Inject Once once;

    @GET
    public Page<?> list(@Context UriInfo uri) {
        return sides.partner()
                ? inbox(Query.paged(uri, "stage", "waiting"))
                : worklist(
                        Query.paged(uri, "stage", "partner", "kind", "officer", "dueUntil", "overdue",
                                "receivedFrom", "receivedTo", "reply", "timing"));
    }

    private Page<PartnerRow> inbox(Query query) {
        Set<RequestState> stages = stages(query);
        if (!Boolean.TRUE.equals(query.truth("waiting"))) {
            return desk.list(stages, query.page());
        }
        new Flaws().unless(stages.isEmpty(), "/stage", "waiting-alone").refuse();
        return desk.waiting(query.page());
    }

    private Page<RequestRow> worklist(Query query) {
        RequestFilter filter = new RequestFilter(stages(query), query.text("partner"),
                query.one("kind", RequestKind.class), null, query.text("officer"),
                query.one("dueUntil", LocalDate.class), Boolean.TRUE.equals(query.truth("overdue")),
                new Replied(query.days("received"), query.one("reply", Replied.Outcome.class),
                        query.one("timing", Replied.Timing.class)));
        return requests.worklist(filter, query.page());
    }

    private static Set<RequestState> stages(Query query) {
        RequestState stage = query.one("stage", RequestState.class);
        return stage == null ? Set.of() : Set.of(stage);
    }

    @GET
    @Path("/calendar")
    public PlannerDays calendar(@Context UriInfo uri) {
        Query query = Query.plain(uri, "from", "until", "partner", "kind");
        return planner.days(new PlannerQuery(query.one("from", LocalDate.class), query.one("until", LocalDate.class),
                query.text("partner"), query.one("kind", PlannerKind.class)));
    }

    @POST
    @Consumes("application/json")
    public Response open(NewRequest request) {
        return once.once(() -> opened(
                requests.open(request.person(), request.partner(), request.kind(), request.evidence()))).response();
    }

    private static Reply opened(RequestView request) {
        return Reply.created("/readmission-requests/" + request.number(), request)
                .tagged(request.subject().toString(), request.version());
    }

    @GET
    @Path("/{number}")
    public View file(@PathParam("number") String number) {
        return sides.file(new RequestNumber(number));
    }
}
