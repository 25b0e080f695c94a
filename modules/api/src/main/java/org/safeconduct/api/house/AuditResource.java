package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.safeconduct.access.AuditDesk;
import org.safeconduct.access.CheckpointDesk;
import org.safeconduct.api.edge.Query;
import org.safeconduct.audit.AuditQuery;
import org.safeconduct.audit.EntryRow;
import org.safeconduct.audit.InclusionProof;
import org.safeconduct.kernel.Page;

/** The log, for those who check it. Reading it is itself an entry. */
@Path("/v1/audit/entries")
@Produces("application/json")
public class AuditResource {

    @Inject AuditDesk desk;

    @Inject CheckpointDesk checkpoints;

    @GET
    public Page<EntryRow> search(@Context UriInfo uri) {
        Query query = Query.paged(uri, "subject", "actor", "action", "outcome", "from", "to");
        AuditQuery wanted = new AuditQuery(
                query.text("subject"),
                query.text("actor"),
                query.text("action"),
                query.text("outcome"),
                query.one("from", LocalDate.class),
                query.one("to", LocalDate.class));
        return desk.search(wanted, query.page());
    }

    @GET
    @Path("/{index: \\d{1,18}}")
    public EntryRow entry(@PathParam("index") long index) {
        return desk.entry(index);
    }

    /** Here the entries are counted in the sealed order, as in the export: it has no gaps. */
    @GET
    @Path("/{index: \\d{1,18}}/inclusion")
    public InclusionProof inclusion(@PathParam("index") long index, @Context UriInfo uri) {
        return checkpoints.inclusion(index, Query.plain(uri, "size").number("size"));
    }
}
