package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.kernel.NightJob;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.LimitWatch;
import org.safeconduct.reporting.MonthEnd;
import org.safeconduct.rsd.Finality;

/** Jobs on demand. */
@Path("/v1/jobs")
@Produces("application/json")
public class JobsResource {

    /** A job that was started. */
    public record Started(long execution) {}

    @Inject Finality finality;

    @Inject LimitWatch watch;

    @Inject MonthEnd monthEnd;

    @Inject Once once;

    @POST
    @Path("/finality")
    public Response run() {
        return once.once(() -> started("/jobs/finality/", finality.run())).response();
    }

    @POST
    @Path("/limits")
    public Response watch() {
        return once.once(() -> started("/jobs/limits/", watch.run())).response();
    }

    @POST
    @Path("/snapshots")
    public Response freeze() {
        return once.once(() -> started("/jobs/snapshots/", monthEnd.run())).response();
    }

    private static Reply started(String path, long execution) {
        return Reply.accepted(path + execution, new Started(execution));
    }

    @GET
    @Path("/finality")
    public Items<NightJob.Run> runs() {
        return Items.of(finality.runs());
    }

    @GET
    @Path("/limits")
    public Items<NightJob.Run> watches() {
        return Items.of(watch.runs());
    }

    @GET
    @Path("/snapshots")
    public Items<NightJob.Run> freezes() {
        return Items.of(monthEnd.runs());
    }

    @GET
    @Path("/snapshots/{execution: \\d{1,18}}")
    public NightJob.Run freeze(@PathParam("execution") long execution) {
        return one(monthEnd.runs(), execution);
    }

    @GET
    @Path("/finality/{execution: \\d{1,18}}")
    public NightJob.Run run(@PathParam("execution") long execution) {
        return one(finality.runs(), execution);
    }

    @GET
    @Path("/limits/{execution: \\d{1,18}}")
    public NightJob.Run watch(@PathParam("execution") long execution) {
        return one(watch.runs(), execution);
    }

    private static NightJob.Run one(List<NightJob.Run> runs, long execution) {
        return runs.stream()
                .filter(run -> run.execution() == execution)
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }
}
