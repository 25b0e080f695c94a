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
import java.util.List;
import java.util.Set;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.View;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.readmission.PartnerDesk;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.RequestView;
import org.safeconduct.readmission.Requests;

/** Readmission requests, each side's own view of them. */
@Path("/v1/readmission-requests")
@Produces("application/json")
public class ReadmissionRequestsResource {

    /** For whom, to which State, by which procedure; what it offers may come later. */
    public record NewRequest(PersonId person, String partner, RequestKind kind, List<EvidenceItem> evidence) {}

    @Inject Requests requests;

    @Inject PartnerDesk desk;

    @Inject Sides sides;

    @Inject Once once;

    @GET
    public Page<?> list(@Context UriInfo uri) {
        PageRequest page = Query.paged(uri).page();
        return sides.partner() ? desk.list(Set.of(), page) : requests.list(page);
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
