package org.safeconduct.api.people;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.safeconduct.api.cases.Because;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reason;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.View;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.PersonFile;
import org.safeconduct.registration.PersonQuery;
import org.safeconduct.registration.Persons;

/** People: searched, read, corrected with every old value kept. */
@Path("/v1/persons")
@Produces("application/json")
public class PersonsResource {

    @Inject Persons persons;

    @Inject Seen seen;

    @Inject Reason reason;

    @Inject Once once;

    @POST
    @Path("/search")
    @Consumes("application/json")
    public Page<Found> search(PersonQuery query, @Context UriInfo uri) {
        return Found.page(persons.search(query, Query.paged(uri).page()));
    }

    @GET
    @Path("/{id}")
    public View file(@PathParam("id") String id) {
        return shown(persons.file(PersonId.of(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    public View correct(@PathParam("id") String id, JsonObject patch) {
        PersonId person = PersonId.of(id);
        long version = seen.version(person);
        return shown(persons.correct(person, PersonPatch.read(patch), reason.given(), version));
    }

    @GET
    @Path("/{id}/history")
    public Items<Persons.Change> history(@PathParam("id") String id) {
        return Items.of(persons.history(PersonId.of(id)));
    }

    @GET
    @Path("/{id}/possible-duplicates")
    public Page<Found> possibleDuplicates(@PathParam("id") String id) {
        return Found.page(persons.possibleDuplicates(PersonId.of(id)));
    }

    @POST
    @Path("/{id}/possible-duplicates/{other}/tell-apart")
    @Consumes("application/json")
    public Page<Found> tellApart(@PathParam("id") String id, @PathParam("other") String other, Because because) {
        once.act(() -> persons.tellApart(PersonId.of(id), PersonId.of(other), because.reason()));
        return possibleDuplicates(id);
    }

    @POST
    @Path("/{id}/documents")
    @Consumes("application/json")
    public Response addDocument(@PathParam("id") String id, NewPerson.NewDocument document) {
        PersonId person = PersonId.of(id);
        long version = seen.version(person);
        return once.once(() -> added(persons.addDocument(person, document, reason.given(), version)))
                .response();
    }

    @POST
    @Path("/{id}/needs")
    @Consumes("application/json")
    public Response addNeed(@PathParam("id") String id, NewPerson.NewNeed need) {
        PersonId person = PersonId.of(id);
        long version = seen.version(person);
        return once.once(() -> added(persons.addNeed(person, need, reason.given(), version)))
                .response();
    }

    private static View shown(PersonFile file) {
        return View.of(file, file, file.version());
    }

    private static Reply added(PersonFile file) {
        return Reply.created("/persons/" + file.id(), file).tagged(file.subject().toString(), file.version());
    }
}
