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
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.View;
import org.safeconduct.kernel.Page;
import org.safeconduct.readmission.NewRequest;
import org.safeconduct.readmission.RequestFile;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.RequestView;
import org.safeconduct.readmission.Requests;

/** Readmission requests as drafts: opened only when nothing stands in the way of removal. */
@Path("/v1/readmission-requests")
@Produces("application/json")
public class ReadmissionRequestsResource {

    /** Why a draft is withdrawn. */
    public record Withdrawal(String reason) {}

    @Inject Requests requests;

    @Inject Once once;

    @Inject Seen seen;

    @GET
    public Page<RequestView> list(@Context UriInfo uri) {
        return requests.list(Query.paged(uri).page());
    }

    @POST
    @Consumes("application/json")
    public Response open(NewRequest request) {
        return once.once(() -> opened(requests.open(request))).response();
    }

    private static Reply opened(RequestView request) {
        return Reply.created("/readmission-requests/" + request.number(), request)
                .tagged(request.subject().toString(), request.version());
    }

    @GET
    @Path("/{number}")
    public View file(@PathParam("number") String number) {
        RequestFile request = requests.file(new RequestNumber(number));
        return View.of(request, request.number(), request.version());
    }

    @POST
    @Path("/{number}/acts/withdraw")
    @Consumes("application/json")
    public View withdraw(@PathParam("number") String number, Withdrawal withdrawal) {
        RequestNumber draft = new RequestNumber(number);
        long version = seen.version(draft);
        once.act(() -> requests.withdraw(draft, withdrawal.reason(), version));
        return file(number);
    }
}
