package org.safeconduct.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The published description of this room. */
@Path("/openapi.yaml")
public class Description {

    @GET
    @Produces("application/yaml")
    public InputStream yaml() {
        return Description.class.getResourceAsStream("/openapi.yaml");
    }
}
