package org.safeconduct.api.edge;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** No body is larger than a document of 20 MB with its wrapping; JSON stops far earlier. A table is read piece by piece. */
@Provider
@PreMatching
@Priority(500)
public class Limits implements ContainerRequestFilter {

    static final int JSON = 1_000_000;
    private static final int DOCUMENT = 21 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String type = request.getHeaderString("Content-Type");
        if (type != null && type.startsWith("text/csv")) {
            return;
        }
        int most = type != null && type.startsWith("multipart/") ? DOCUMENT : JSON;
        if (request.getLength() > most) {
            throw new jakarta.ws.rs.ClientErrorException(413);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), most));
        }
    }
}
