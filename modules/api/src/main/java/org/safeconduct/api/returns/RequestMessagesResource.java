package org.safeconduct.api.returns;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.Messages;
import org.safeconduct.readmission.NewTranslation;
import org.safeconduct.readmission.PartnerMessages;
import org.safeconduct.readmission.RequestNumber;

/** The thread between the two authorities. */
@Path("/v1/readmission-requests/{number}/messages")
@Produces("application/json")
public class RequestMessagesResource {

    @Inject Messages messages;

    @Inject PartnerMessages theirs;

    @Inject Sides sides;

    @Inject Once once;

    @GET
    public Items<MessageView> thread(@PathParam("number") String number) {
        RequestNumber request = new RequestNumber(number);
        List<MessageView> thread = sides.partner() ? theirs.thread(request) : messages.thread(request);
        return Items.of(thread);
    }

    @POST
    @Consumes("application/json")
    public Response write(@PathParam("number") String number, Messages.NewMessage message) {
        RequestNumber request = new RequestNumber(number);
        return once.once(() -> Reply.created("/readmission-requests/" + request + "/messages",
                sides.partner() ? theirs.write(request, message) : messages.write(request, message))).response();
    }

    @POST
    @Path("/{message}/translations")
    @Consumes("application/json")
    public Response translate(@PathParam("number") String number, @PathParam("message") UUID message,
            NewTranslation translation) {
        RequestNumber request = new RequestNumber(number);
        return once.once(() -> Reply.created("/readmission-requests/" + request + "/messages",
                sides.partner()
                        ? theirs.translate(request, message, translation)
                        : messages.translate(request, message, translation)))
                .response();
    }
}
