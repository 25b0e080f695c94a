package org.safeconduct.api.cases;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.View;
import org.safeconduct.api.json.Merge;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.rsd.Assessments;
import org.safeconduct.rsd.Assessments.FactView;
import org.safeconduct.rsd.Assessments.NewFact;

/** Assessments by material fact; each fact has an ETag of its own. */
@Path("/v1/cases/{number}")
@Produces("application/json")
public class AssessmentsResource {

    @Inject Assessments assessments;

    @Inject Once once;

    @Inject Seen seen;

    @GET
    @Path("/assessments")
    public Items<Assessments.AssessmentView> list(@PathParam("number") CaseNumber number) {
        return Items.of(assessments.of(number));
    }

    @POST
    @Path("/facts")
    @Consumes("application/json")
    public Response add(@PathParam("number") CaseNumber number, NewFact fact) {
        return once.once(() -> added(number, assessments.addFact(number, fact))).response();
    }

    @GET
    @Path("/facts/{fact}")
    public View fact(@PathParam("number") CaseNumber number, @PathParam("fact") UUID id) {
        return shown(found(number, id));
    }

    @PATCH
    @Path("/facts/{fact}")
    @Consumes("application/merge-patch+json")
    public View change(@PathParam("number") CaseNumber number, @PathParam("fact") UUID id, JsonObject patch) {
        long version = seen.version(thing(id));
        FactView now = found(number, id);
        NewFact before = new NewFact(now.person(), now.fact(), now.evidence(), now.finding(), now.reasons());
        return shown(assessments.changeFact(number, id, Merge.patched(before, patch), version));
    }

    @DELETE
    @Path("/facts/{fact}")
    public void remove(@PathParam("number") CaseNumber number, @PathParam("fact") UUID id) {
        assessments.removeFact(number, id, seen.version(thing(id)));
    }

    private FactView found(CaseNumber number, UUID id) {
        return assessments.of(number)
                .stream()
                .flatMap(assessment -> assessment.facts().stream())
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }

    private static Reply added(CaseNumber number, FactView fact) {
        return Reply.created("/cases/" + number + "/facts/" + fact.id(), fact)
                .tagged(thing(fact.id()), fact.version());
    }

    private static View shown(FactView fact) {
        return View.of(fact, thing(fact.id()), fact.version());
    }

    private static String thing(UUID fact) {
        return "fact/" + fact;
    }
}
