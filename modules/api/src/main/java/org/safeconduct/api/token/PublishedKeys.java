package org.safeconduct.api.token;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public keys of the built-in issuer. */
@Path("/jwks")
public class PublishedKeys {

    @Inject Keys keys;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String keys() {
        return "{\"keys\":[" + keys.published() + "]}";
    }
}
