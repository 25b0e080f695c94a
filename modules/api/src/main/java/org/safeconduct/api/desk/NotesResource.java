package org.safeconduct.api.desk;

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
import org.safeconduct.casefile.NoteRow;
import org.safeconduct.casefile.Notes;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Page;

/** Notes on a case; corrected by adding another. */
@Path("/v1/cases/{number}/notes")
@Produces("application/json")
public class NotesResource {

    @Inject Notes notes;

    @Inject Once once;

    @GET
    public Page<NoteRow> list(@PathParam("number") CaseNumber number, @Context UriInfo uri) {
        return notes.list(number.subject(), Query.paged(uri).page());
    }

    @POST
    @Consumes("application/json")
    public Response add(@PathParam("number") CaseNumber number, Notes.NewNote note) {
        return once.once(() -> Reply.created("/cases/" + number + "/notes", notes.add(number.subject(), note)))
                .response();
    }
}
