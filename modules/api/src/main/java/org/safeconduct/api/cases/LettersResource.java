package org.safeconduct.api.cases;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.api.edge.Pdf;
import org.safeconduct.api.edge.Query;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.rsd.Decisions;
import org.safeconduct.rsd.ReturnOrders;

/** Letters as PDF/A. */
@Path("/v1/cases/{number}/persons/{person}")
@Produces("application/pdf")
public class LettersResource {

    private static final Set<String> LANGUAGES = Set.of("en", "ar");

    @Inject Decisions decisions;

    @Inject ReturnOrders orders;

    @GET
    @Path("/letter.pdf")
    public Response decision(
            @PathParam("number") CaseNumber number, @PathParam("person") String person, @Context UriInfo uri) {
        Query query = query(uri);
        byte[] letter = decisions.letter(number, PersonId.of(person), language(query), servedOn(query));
        return Pdf.of(letter, "decision-" + number + ".pdf");
    }

    @GET
    @Path("/return-order-letter.pdf")
    public Response returnOrder(
            @PathParam("number") CaseNumber number, @PathParam("person") String person, @Context UriInfo uri) {
        Query query = query(uri);
        byte[] letter = orders.letter(number, PersonId.of(person), language(query), servedOn(query));
        return Pdf.of(letter, "return-order-" + number + ".pdf");
    }

    private static Query query(UriInfo uri) {
        return Query.plain(uri, "language", "servedOn");
    }

    private static String language(Query query) {
        String language = query.text("language");
        if (language != null && !LANGUAGES.contains(language)) {
            throw Invalid.at("/language", "code");
        }
        return language == null ? "en" : language;
    }

    private static LocalDate servedOn(Query query) {
        return query.one("servedOn", LocalDate.class);
    }
}
