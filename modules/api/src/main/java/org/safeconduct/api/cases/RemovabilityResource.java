package org.safeconduct.api.cases;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.rsd.Removability;

/** Whether a person may be removed today, and the bars that others decide. */
@Path("/v1/persons/{id}")
@Produces("application/json")
public class RemovabilityResource {

    @Inject Removability removability;

    @Inject Once once;

    @Inject Seen seen;

    @GET
    @Path("/removability")
    public Removability.Answer explain(@PathParam("id") String id) {
        return removability.explain(PersonId.of(id));
    }

    @GET
    @Path("/bars")
    public Items<Removability.BarView> bars(@PathParam("id") String id) {
        return Items.of(removability.bars(PersonId.of(id)));
    }

    @GET
    @Path("/bars/{bar}")
    public Removability.BarView bar(@PathParam("id") String id, @PathParam("bar") UUID bar) {
        return found(PersonId.of(id), bar);
    }

    @POST
    @Path("/bars")
    @Consumes("application/json")
    public Response add(@PathParam("id") String id, Removability.NewBar bar) {
        PersonId person = PersonId.of(id);
        once.act(() -> removability.bar(person, bar));
        return Response.status(Response.Status.CREATED)
                .entity(Items.of(removability.bars(person)))
                .build();
    }

    @POST
    @Path("/bars/{bar}/lift")
    @Consumes("application/json")
    public Removability.BarView lift(@PathParam("id") String id, @PathParam("bar") UUID bar, Because because) {
        PersonId person = PersonId.of(id);
        once.act(() -> {
            seen.same(found(person, bar));
            removability.lift(person, bar, because.reason());
        });
        return found(person, bar);
    }

    private Removability.BarView found(PersonId person, UUID id) {
        return removability.bars(person)
                .stream()
                .filter(bar -> bar.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }
}
