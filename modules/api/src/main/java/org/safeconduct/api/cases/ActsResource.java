package org.safeconduct.api.cases;

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
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.View;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.rsd.CaseFile;
import org.safeconduct.rsd.Cases;

/** Every act on a case. The answer is the case as the caller may see it afterwards. */
@Path("/v1/cases/{number}/acts/{act}")
@Produces("application/json")
public class ActsResource {

    @Inject
    @Any Instance<ActGroup> groups;

    @Inject Cases cases;

    @Inject Once once;

    @Inject Seen seen;

    @POST
    @Consumes("application/json")
    public Response act(@PathParam("number") CaseNumber number, @PathParam("act") String word, JsonObject body) {
        Doing<?> doing = named(word);
        once.act(doing.on(number, seen.version(number), body));
        return afterwards(number);
    }

    private Doing<?> named(String word) {
        return groups.stream()
                .flatMap(group -> group.acts().stream())
                .filter(doing -> doing.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Unknown("act-unknown", word));
    }

    /** The act is done: a caller who may act but not read, or no longer, gets no more than that. */
    private Response afterwards(CaseNumber number) {
        try {
            CaseFile file = cases.file(number);
            return Response.ok(View.of(file, number, file.version())).build();
        } catch (Forbidden | Unknown e) {
            return Response.noContent().build();
        }
    }
}
