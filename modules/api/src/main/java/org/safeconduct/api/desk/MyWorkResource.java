package org.safeconduct.api.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.safeconduct.api.edge.Query;
import org.safeconduct.casefile.AppointmentRow;
import org.safeconduct.casefile.Appointments;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.kernel.Page;

/** The caller's own work across cases. */
@Path("/v1")
@Produces("application/json")
public class MyWorkResource {

    @Inject Tasks tasks;

    @Inject Appointments appointments;

    @Inject Clock clock;

    @GET
    @Path("/tasks")
    public Page<TaskRow> tasks(@Context UriInfo uri) {
        Query query = Query.paged(uri, "filter");
        Tasks.Filter filter = query.one("filter", Tasks.Filter.class);
        return tasks.mine(filter == null ? Tasks.Filter.OPEN : filter, query.page());
    }

    @GET
    @Path("/tasks/counts")
    public Tasks.Counts counts() {
        return tasks.counts();
    }

    @GET
    @Path("/appointments")
    public Page<AppointmentRow> appointments(@Context UriInfo uri) {
        Query query = Query.paged(uri, "from");
        LocalDate from = query.one("from", LocalDate.class);
        return appointments.mine(from == null ? LocalDate.now(clock) : from, query.page());
    }
}
