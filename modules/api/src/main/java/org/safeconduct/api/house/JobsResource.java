package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.rsd.Finality;

/** Jobs on demand. */
@Path("/v1/jobs")
@Produces("application/json")
public class JobsResource {

    /** A job that was started. */
    public record Started(long execution) {}

    @Inject Finality finality;

    @Inject Once once;

    @POST
    @Path("/finality")
    public Response run() {
        return once.once(() -> started(finality.run())).response();
    }

    private static Reply started(long execution) {
        return Reply.accepted("/jobs/finality/" + execution, new Started(execution));
    }

    @GET
    @Path("/finality")
    public Items<Finality.Run> runs() {
        return Items.of(finality.runs());
    }

    @GET
    @Path("/finality/{execution: \\d{1,18}}")
    public Finality.Run run(@PathParam("execution") long execution) {
        return finality.runs()
                .stream()
                .filter(run -> run.execution() == execution)
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }
}
