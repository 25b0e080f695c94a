package org.safeconduct.api.people;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
import org.safeconduct.api.json.Binder;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.registration.Arrivals;
import org.safeconduct.registration.Claims;
import org.safeconduct.registration.NewRegistration;
import org.safeconduct.registration.RegistrationFile;

/** Groups who came together: registered, read, their claims lodged. */
@Path("/v1/registrations")
@Produces("application/json")
public class RegistrationsResource {

    /** What lodging answers. */
    public record InCase(CaseNumber case_) {}

    @Inject Arrivals arrivals;

    @Inject Claims claims;

    @Inject Once once;

    @Inject Seen seen;

    @GET
    public Page<Arrivals.Row> list(@Context UriInfo uri) {
        Query query = Query.paged(uri, "open");
        return arrivals.list(Boolean.TRUE.equals(query.truth("open")), query.page());
    }

    @POST
    @Consumes("application/json")
    public Response register(JsonObject body) {
        NewRegistration registration = Binder.bind(searched(body), NewRegistration.class);
        return once.once(() -> made(arrivals.register(registration))).response();
    }

    /** Another system looks at the possible duplicates in the answer, unless it says that it wants to be stopped. */
    private static JsonValue searched(JsonObject body) {
        return body.containsKey("searched")
                ? body
                : JSON.createObjectBuilder(body).add("searched", true).build();
    }

    private Reply made(Arrivals.Registered registered) {
        RegistrationNumber number = registered.number();
        long version = arrivals.file(number).version();
        return Reply.created("/registrations/" + number, Group.made(registered))
                .tagged(number.subject().toString(), version);
    }

    @GET
    @Path("/{number}")
    public View file(@PathParam("number") RegistrationNumber number) {
        RegistrationFile file = arrivals.file(number);
        return View.of(Group.of(file), number, file.version());
    }

    @POST
    @Path("/{number}/lodging")
    public Response lodge(@PathParam("number") RegistrationNumber number) {
        long version = seen.version(number);
        return once.once(() -> lodged(claims.lodge(number, version))).response();
    }

    private static Reply lodged(CaseNumber number) {
        return Reply.created("/cases/" + number, new InCase(number));
    }
}
