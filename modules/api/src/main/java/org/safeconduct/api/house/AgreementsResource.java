package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.safeconduct.api.edge.Items;
import org.safeconduct.kernel.Due;
import org.safeconduct.readmission.Agreement;
import org.safeconduct.readmission.Agreements;
import org.safeconduct.readmission.RequestKind;

/** The agreements on readmission as data, and their limits tried on a day. */
@Path("/v1/agreements")
@Produces("application/json")
public class AgreementsResource {

    /** Which limit, from which day on; without a kind it is the regular procedure. */
    public record Asked(String rule, LocalDate start, RequestKind kind) {}

    @Inject Agreements agreements;

    @GET
    public Items<Agreement> agreements() {
        return Items.of(agreements.list());
    }

    @GET
    @Path("/{partner}")
    public Agreement agreement(@PathParam("partner") String partner) {
        return agreements.with(partner);
    }

    @POST
    @Path("/{partner}/limit")
    @Consumes("application/json")
    public RulesResource.Limit limit(@PathParam("partner") String partner, Asked asked) {
        Due due = agreements.limit(partner, asked.rule(), asked.start(), asked.kind());
        return new RulesResource.Limit(due.date(), due.calendar(), due.steps());
    }
}
