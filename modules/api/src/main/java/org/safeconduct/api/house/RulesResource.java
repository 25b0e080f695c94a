package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Reader;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;

/** The law as data: limits with their articles, tried on a date without keeping anything; and the code lists. */
@Path("/v1")
@Produces("application/json")
public class RulesResource {

    /** The day of the event that starts the limit. */
    public record Start(LocalDate start) {}

    /** A limit that explains itself. */
    public record Limit(LocalDate due, String calendar, List<Due.Step> steps) {}

    @Inject Clocks clocks;

    @Inject Codes codes;

    @Inject Reader reader;

    @GET
    @Path("/rules")
    public Items<Clocks.Rule> rules() {
        return Items.of(clocks.rules());
    }

    @POST
    @Path("/rules/{code}/limit")
    @Consumes("application/json")
    public Limit limit(@PathParam("code") String code, Start start) {
        new Flaws().required(start.start(), "/start").refuse();
        Due due = clocks.tryOn(code, start.start());
        return new Limit(due.date(), due.calendar(), due.steps());
    }

    @GET
    @Path("/codes/{list}")
    public Items<Codes.Code> codes(@PathParam("list") String list) {
        return Items.of(codes.list(list, reader.language()));
    }
}
