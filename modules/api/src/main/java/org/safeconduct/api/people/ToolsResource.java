package org.safeconduct.api.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.safeconduct.registration.DocumentReader;
import org.safeconduct.registration.MrzReading;

/** Tools that keep nothing. */
@Path("/v1/tools")
@Produces("application/json")
public class ToolsResource {

    /** The lines of a machine readable zone as printed. */
    public record Lines(List<String> lines) {}

    /** What is no date or sex at all, apart from check digits. */
    public record WellFormed(boolean dates, boolean sex) {}

    /** A machine readable zone as read. */
    public record Reading(
            String format,
            boolean valid,
            Map<String, String> checks,
            WellFormed wellFormed,
            Map<String, String> fields) {}

    @Inject DocumentReader reader;

    @POST
    @Path("/mrz")
    @Consumes("application/json")
    public Reading mrz(Lines zone) {
        MrzReading read = reader.read(zone.lines() == null ? List.of() : zone.lines());
        WellFormed wellFormed = new WellFormed(read.datesWellFormed(), read.sexWellFormed());
        return new Reading(read.format(), read.valid(), read.checks(), wellFormed, read.fields());
    }
}
