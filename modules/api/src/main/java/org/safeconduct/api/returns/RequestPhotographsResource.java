package org.safeconduct.api.returns;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.safeconduct.api.edge.Items;
import org.safeconduct.readmission.Photographs;
import org.safeconduct.readmission.RequestNumber;

/** The photograph of the person on a request, and what it can be chosen from. */
@Path("/v1/readmission-requests/{number}")
public class RequestPhotographsResource {

    @Inject Photographs photographs;

    @Inject Sides sides;

    @GET
    @Path("/photographs")
    @Produces("application/json")
    public Items<Photographs.Choice> choices(@PathParam("number") String number) {
        return Items.of(photographs.choices(new RequestNumber(number)));
    }

    @GET
    @Path("/photograph")
    @Produces("image/jpeg")
    public Response photograph(@PathParam("number") String number) {
        RequestNumber request = new RequestNumber(number);
        byte[] jpeg = sides.partner() ? photographs.shared(request) : photographs.picture(request);
        return Response.ok(jpeg, "image/jpeg")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + request + ".jpg\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
