package org.safeconduct.api.returns;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.RequestNumber;

/** Every act on a readmission request, of both sides. The answer is the caller's side of it afterwards. */
@Path("/v1/readmission-requests/{number}/acts/{act}")
@Produces("application/json")
public class RequestActsResource {

    @Inject
    @Any Instance<RequestActGroup> groups;

    @Inject Sides sides;

    @Inject Once once;

    @Inject Seen seen;

    @POST
    @Consumes("application/json")
    public Response act(@PathParam("number") String number, @PathParam("act") String word, JsonObject body) {
        RequestNumber request = new RequestNumber(number);
        Consumer<RequestAt> doing = named(word).read(body);
        RequestAt at = new RequestAt(request, seen.version(request));
        once.act(() -> doing.accept(at));
        return afterwards(request);
    }

    /** A word that both sides have means what the caller's side does; one of the other side meets the gate. */
    private RequestDoing<?> named(String word) {
        boolean partner = sides.partner();
        return groups.stream()
                .sorted((one, other) -> Boolean.compare(other.ofPartner() == partner, one.ofPartner() == partner))
                .flatMap(group -> group.acts().stream())
                .filter(doing -> doing.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Unknown("act-unknown", word));
    }

    /** The act is done: a caller who may act but not read gets no more than that. */
    private Response afterwards(RequestNumber number) {
        try {
            return Response.ok(sides.file(number)).build();
        } catch (Forbidden | Unknown e) {
            return Response.noContent().build();
        }
    }
}
