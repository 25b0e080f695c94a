package org.safeconduct.api.house;

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
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Table;
import org.safeconduct.kernel.Page;
import org.safeconduct.reporting.Comparison;
import org.safeconduct.reporting.FrozenFigures;
import org.safeconduct.reporting.Snapshot;
import org.safeconduct.reporting.SnapshotContents;
import org.safeconduct.reporting.Snapshots;

/** Figures of a month, frozen with their definition and hash. */
@Path("/v1/snapshots")
@Produces("application/json")
public class SnapshotsResource {

    /** That something was frozen. */
    public record Head(
            String number,
            String report,
            String basis,
            YearMonth month,
            int revision,
            OffsetDateTime cutOff,
            OffsetDateTime frozenAt,
            String frozenBy,
            String reason,
            String hash,
            boolean intact) {

        static Head of(Snapshot snapshot) {
            return snapshot == null
                    ? null
                    : new Head(snapshot.number().toString(), snapshot.number().report(), snapshot.number().basis(),
                            snapshot.number().month(), snapshot.number().revision(), snapshot.cutOff(),
                            snapshot.frozenAt(), snapshot.frozenBy(), snapshot.reason(), snapshot.hash(),
                            snapshot.intact());
        }
    }

    /** A slice of the list. */
    public record Heads(List<Head> items, String next, Page.Total total) {}

    /** What came of freezing one. */
    public record Freeze(Snapshots.Outcome outcome, Head snapshot) {}

    /** Frozen figures; without contents if the bytes were touched. */
    public record Frozen(Head snapshot, SnapshotContents contents, List<Head> revisions) {}

    /** What differs. */
    public record Difference(
            Head former,
            Head present,
            boolean same,
            boolean sameDefinition,
            SnapshotContents.Refused wasRefused,
            SnapshotContents.Refused isRefused,
            List<Comparison.Table> tables) {}

    @Inject Snapshots snapshots;

    @Inject Once once;

    @GET
    public Heads list(@Context UriInfo uri) {
        Query query = Query.paged(uri, "month");
        Page<Snapshot> page = snapshots.list(query.text("month"), query.page());
        return new Heads(page.items().stream().map(Head::of).toList(), page.next(), page.total());
    }

    @POST
    @Consumes("application/json")
    public Response freeze(Snapshots.Freezing asked) {
        return once.once(() -> frozen(snapshots.freeze(asked))).response();
    }

    private static Reply frozen(List<Snapshots.Freeze> done) {
        return Reply.created("/snapshots", Items.of(done.stream()
                .map(one -> new Freeze(one.outcome(), Head.of(one.head())))
                .toList()));
    }

    @GET
    @Path("/{number}")
    public Frozen read(@PathParam("number") String number) {
        FrozenFigures found = snapshots.read(number);
        return new Frozen(Head.of(found.head()), found.contents(), found.revisions().stream().map(Head::of).toList());
    }

    /** The bytes as they were hashed. */
    @GET
    @Path("/{number}/original")
    public Response original(@PathParam("number") String number) {
        Snapshots.Original original = snapshots.original(number);
        return Table.of(original.bytes(), original.name(), "application/json", original.head().cutOff());
    }

    @GET
    @Path("/{number}/comparison")
    public Difference compare(@PathParam("number") String number, @Context UriInfo uri) {
        Comparison compared = snapshots.compare(number, Query.plain(uri, "with").text("with"));
        return new Difference(Head.of(compared.former()), Head.of(compared.present()), compared.same(),
                compared.sameDefinition(), compared.wasRefused(), compared.isRefused(), compared.tables());
    }
}
