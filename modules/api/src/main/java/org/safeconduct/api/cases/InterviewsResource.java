package org.safeconduct.api.cases;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.View;
import org.safeconduct.api.json.Scalars;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.rsd.Interviews;

/** Interview records, section by section, so that two officers can write at once. */
@Path("/v1/cases/{number}/interviews")
@Produces("application/json")
public class InterviewsResource {

    /** What a section says. */
    public record Written(String text) {}

    @Inject Interviews interviews;

    @Inject Seen seen;

    @GET
    public Items<Interviews.RecordView> list(@PathParam("number") CaseNumber number) {
        return Items.of(interviews.of(number));
    }

    @GET
    @Path("/{record}/sections/{section}")
    public View section(
            @PathParam("number") CaseNumber number,
            @PathParam("record") UUID record,
            @PathParam("section") String section) {
        Interviews.Section wanted = named(section);
        return interviews.of(number)
                .stream()
                .filter(r -> r.id().equals(record))
                .findFirst()
                .map(r -> shown(record, written(r, wanted)))
                .orElseThrow(() -> new Unknown("unknown"));
    }

    @PUT
    @Path("/{record}/sections/{section}")
    @Consumes("application/json")
    public View write(
            @PathParam("number") CaseNumber number,
            @PathParam("record") UUID record,
            @PathParam("section") String section,
            Written written) {
        Interviews.Section wanted = named(section);
        long version = seen.version(thing(record, wanted));
        return shown(record, interviews.write(number, record, wanted, written.text(), version));
    }

    private static Interviews.SectionView written(Interviews.RecordView record, Interviews.Section wanted) {
        return record.sections()
                .stream()
                .filter(s -> s.section() == wanted)
                .findFirst()
                .orElseGet(() -> new Interviews.SectionView(wanted, "", null, null, null, 0));
    }

    private static View shown(UUID record, Interviews.SectionView section) {
        return View.of(section, thing(record, section.section()), section.version());
    }

    private static String thing(UUID record, Interviews.Section section) {
        return "record/" + record + "/" + section;
    }

    private static Interviews.Section named(String word) {
        try {
            return (Interviews.Section) Scalars.read(Interviews.Section.class, word, "");
        } catch (Invalid e) {
            throw new Unknown("unknown");
        }
    }
}
