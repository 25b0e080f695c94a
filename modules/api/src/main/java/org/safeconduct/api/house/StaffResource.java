package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Query;
import org.safeconduct.kernel.Invalid;

/** Offices, colleagues, and the table of who may do what. */
@Path("/v1/staff")
@Produces("application/json")
public class StaffResource {

    @Inject Staff staff;

    @Inject Powers powers;

    @GET
    @Path("/offices")
    public Items<Staff.Office> offices() {
        return Items.of(staff.offices());
    }

    @GET
    @Path("/powers")
    public Items<Powers.Line> powers() {
        return Items.of(powers.table());
    }

    @GET
    @Path("/colleagues")
    public Items<Staff.Colleague> colleagues(@Context UriInfo uri) {
        Role role = Query.plain(uri, "role").one("role", Role.class);
        if (role == null) {
            throw Invalid.at("/role", "required");
        }
        return Items.of(staff.colleagues(role));
    }
}
