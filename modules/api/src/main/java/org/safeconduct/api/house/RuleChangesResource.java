package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.safeconduct.api.cases.Because;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.View;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.NewRule;
import org.safeconduct.readmission.RuleChanges;
import org.safeconduct.readmission.RuleVersion;

/** How a rule of an agreement read and reads, and its change by two people. */
@Path("/v1/agreements/{partner}/rules/{rule}")
@Produces("application/json")
public class RuleChangesResource {

    @Inject RuleChanges changes;

    @Inject Once once;

    @Inject Seen seen;

    @GET
    public Items<RuleVersion> history(@PathParam("partner") String partner, @PathParam("rule") String rule) {
        return Items.of(changes.history(partner, rule));
    }

    @POST
    @Path("/changes")
    @Consumes("application/json")
    public Response propose(@PathParam("partner") String partner, @PathParam("rule") String rule, NewRule told) {
        return once.once(() -> proposed(partner, rule, changes.propose(partner, rule, told))).response();
    }

    private static Reply proposed(String partner, String rule, RuleVersion change) {
        return Reply.created("/agreements/%s/rules/%s/changes/%s".formatted(partner, rule, change.id()), change)
                .tagged(thing(change.id()), change.version());
    }

    @GET
    @Path("/changes/{change}")
    public View change(@PathParam("partner") String partner, @PathParam("rule") String rule,
            @PathParam("change") UUID id) {
        RuleVersion change = changes.history(partner, rule)
                .stream()
                .filter(each -> id.equals(each.id()))
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
        return View.of(change, thing(id), change.version());
    }

    @POST
    @Path("/changes/{change}/confirm")
    public View confirm(@PathParam("partner") String partner, @PathParam("rule") String rule,
            @PathParam("change") UUID id) {
        long version = seen.version(thing(id));
        once.act(() -> changes.confirm(partner, id, version));
        return change(partner, rule, id);
    }

    @POST
    @Path("/changes/{change}/reject")
    @Consumes("application/json")
    public View reject(@PathParam("partner") String partner, @PathParam("rule") String rule,
            @PathParam("change") UUID id, Because because) {
        long version = seen.version(thing(id));
        once.act(() -> changes.reject(partner, id, because.reason(), version));
        return change(partner, rule, id);
    }

    private static String thing(UUID change) {
        return "rule-change/" + change;
    }
}
