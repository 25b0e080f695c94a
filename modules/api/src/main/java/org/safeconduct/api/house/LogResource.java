package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.safeconduct.access.CheckpointDesk;
import org.safeconduct.api.edge.PlainText;
import org.safeconduct.api.edge.Query;
import org.safeconduct.audit.ConsistencyProof;
import org.safeconduct.audit.LogExport;

/** The log as a whole: what it takes to check, without trusting this house, that nothing in it was changed. */
@Path("/v1/audit")
@Produces("application/json")
public class LogResource {

    @Inject CheckpointDesk desk;

    @GET
    @Path("/checkpoints/latest")
    @Produces(MediaType.WILDCARD)
    public Response latest() {
        return PlainText.of(desk.latest().note());
    }

    @GET
    @Path("/key")
    @Produces(MediaType.WILDCARD)
    public Response key() {
        return PlainText.of(desk.key() + "\n");
    }

    @GET
    @Path("/consistency")
    public ConsistencyProof consistency(@Context UriInfo uri) {
        Query query = Query.plain(uri, "from", "to");
        return desk.consistency(query.number("from"), query.number("to"));
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        Query query = Query.plain(uri, "from", "to");
        LogExport export = desk.export(query.number("from"), query.number("to"));
        StreamingOutput stream = export::writeTo;
        return Response.ok(stream, "application/x-ndjson")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"log-" + export + ".jsonl\"")
                .header(HttpHeaders.ETAG, "\"" + export + "\"")
                .build();
    }
}
