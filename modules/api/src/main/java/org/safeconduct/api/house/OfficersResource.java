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
import java.util.Set;
import org.safeconduct.access.OfficerRow;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.View;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

/** Accounts of officers, as an administrator keeps them. */
@Path("/v1/staff/officers")
@Produces("application/json")
public class OfficersResource {

    /** To which office, and why. */
    public record Move(String office, String reason) {}

    /** Which roles from now on, and why. */
    public record Roles(Set<Role> roles, String reason) {}

    /** Why. */
    public record Because(String reason) {}

    @Inject Staff staff;

    @Inject Once once;

    @Inject Seen seen;

    @GET
    public Page<OfficerRow> list(@Context UriInfo uri) {
        Query query = Query.paged(uri, "office", "closed");
        boolean withClosed = Boolean.TRUE.equals(query.truth("closed"));
        return staff.list(null, query.text("office"), withClosed, query.page());
    }

    @POST
    @Consumes("application/json")
    public Response create(Staff.NewOfficer officer) {
        return once.once(() -> created(staff.create(officer))).response();
    }

    @GET
    @Path("/{login}")
    public View officer(@PathParam("login") String login) {
        return shown(named(login));
    }

    @POST
    @Path("/{login}/move")
    @Consumes("application/json")
    public View move(@PathParam("login") String login, Move move) {
        Subject officer = named(login);
        long version = seen.version(officer);
        once.act(() -> staff.move(officer, move.office(), move.reason(), version));
        return shown(officer);
    }

    @POST
    @Path("/{login}/roles")
    @Consumes("application/json")
    public View roles(@PathParam("login") String login, Roles roles) {
        Subject officer = named(login);
        long version = seen.version(officer);
        once.act(() -> staff.changeRoles(officer, roles.roles(), roles.reason(), version));
        return shown(officer);
    }

    @POST
    @Path("/{login}/close")
    @Consumes("application/json")
    public View close(@PathParam("login") String login, Because because) {
        Subject officer = named(login);
        long version = seen.version(officer);
        once.act(() -> staff.close(officer, because.reason(), version));
        return shown(officer);
    }

    @POST
    @Path("/{login}/reset")
    @Consumes("application/json")
    public Response reset(@PathParam("login") String login, Because because) {
        Subject officer = named(login);
        long version = seen.version(officer);
        return once.once(() -> {
            Stale.refuseUnless(staff.officer(officer).version(), version);
            return created(staff.resetPassword(officer, because.reason()));
        })
                .response();
    }

    private static Reply created(Staff.Created created) {
        return Reply.created("/staff/officers/" + created.login(), created).tellingOnce("oneTimePassword");
    }

    private View shown(Subject officer) {
        OfficerRow row = staff.officer(officer);
        return View.of(row, row, row.version());
    }

    /** A login in the address that cannot be one is unknown, as any other that does not exist. */
    private static Subject named(String login) {
        if (!login.matches("[a-z0-9.-]{1,40}")) {
            throw new Unknown("unknown");
        }
        return new Subject(Subject.Kind.OFFICER, login);
    }
}
