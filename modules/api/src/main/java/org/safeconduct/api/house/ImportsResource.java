package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reader;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Sent;
import org.safeconduct.api.edge.Spooled;
import org.safeconduct.backlog.ImportId;
import org.safeconduct.backlog.ImportView;
import org.safeconduct.backlog.Imports;
import org.safeconduct.backlog.Rejects;

/** Files on paper, handed in as a table of any size. */
@Path("/v1/imports")
@Produces("application/json")
public class ImportsResource {

    @Inject Imports imports;

    @Inject Once once;

    @Inject Sent sent;

    @Inject Reader reader;

    @POST
    @Consumes("text/csv")
    public Response start(@Context UriInfo uri, InputStream body) throws IOException {
        Query query = Query.plain(uri, "kind", "dryRun");
        String kind = query.text("kind");
        imports.ready(kind);
        try (Spooled spooled = Spooled.read(body)) {
            sent.body(spooled.hash() + " " + uri.getRequestUri().getRawQuery());
            Imports.Delivery delivery = new Imports.Delivery(kind, Boolean.TRUE.equals(query.truth("dryRun")), false);
            return once.once(() -> started(delivery, spooled)).response();
        }
    }

    private Reply started(Imports.Delivery delivery, Spooled spooled) {
        try (InputStream content = spooled.content()) {
            ImportView view = imports.receive(delivery, content);
            return Reply.accepted("/imports/" + view.id(), view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    public Items<ImportView> latest() {
        return Items.of(imports.latest());
    }

    @GET
    @Path("/{id}")
    public ImportView one(@PathParam("id") UUID id) {
        return imports.one(new ImportId(id));
    }

    @POST
    @Path("/{id}/stop")
    public ImportView stop(@PathParam("id") UUID id) {
        once.act(() -> imports.stop(new ImportId(id)));
        return one(id);
    }

    @POST
    @Path("/{id}/restart")
    public ImportView restart(@PathParam("id") UUID id) {
        once.act(() -> imports.restart(new ImportId(id)));
        return one(id);
    }

    @POST
    @Path("/{id}/writing")
    public ImportView write(@PathParam("id") UUID id) {
        once.act(() -> imports.writeNow(new ImportId(id)));
        return one(id);
    }

    @GET
    @Path("/{id}/rejects.csv")
    @Produces("text/csv")
    public Response rejects(@PathParam("id") UUID id) {
        Rejects rejects = imports.rejects(new ImportId(id));
        Locale language = reader.language();
        StreamingOutput stream = out -> rejects.write(out, language);
        return Response.ok(stream, "text/csv; charset=utf-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + id + ".csv\"")
                .build();
    }
}
