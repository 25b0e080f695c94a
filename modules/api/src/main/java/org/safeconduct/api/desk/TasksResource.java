package org.safeconduct.api.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.View;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Unknown;

/** What is to be done on a case. */
@Path("/v1/cases/{number}/tasks")
@Produces("application/json")
public class TasksResource {

    @Inject Tasks tasks;

    @Inject Once once;

    @Inject Seen seen;

    @GET
    public Items<TaskRow> list(@PathParam("number") CaseNumber number) {
        return Items.of(tasks.of(number.subject()));
    }

    @POST
    @Consumes("application/json")
    public Response add(@PathParam("number") CaseNumber number, Tasks.NewTask task) {
        return once.once(() -> added(number, tasks.add(number.subject(), task))).response();
    }

    private static Reply added(CaseNumber number, TaskRow task) {
        return Reply.created("/cases/" + number + "/tasks/" + task.id(), task).tagged(thing(task.id()), task.version());
    }

    @GET
    @Path("/{task}")
    public View task(@PathParam("number") CaseNumber number, @PathParam("task") UUID id) {
        TaskRow task = found(number, id);
        return View.of(task, thing(id), task.version());
    }

    @POST
    @Path("/{task}/done")
    public View done(@PathParam("number") CaseNumber number, @PathParam("task") UUID id) {
        long version = seen.version(thing(id));
        once.act(() -> tasks.done(number.subject(), id, version));
        return task(number, id);
    }

    private TaskRow found(CaseNumber number, UUID id) {
        return tasks.of(number.subject())
                .stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }

    private static String thing(UUID task) {
        return "task/" + task;
    }
}
