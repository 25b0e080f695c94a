package org.safeconduct.api.edge;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.safeconduct.api.json.JsonForm;

/** Views leave as JSON with an ETag; whoever has them already is told so (304). Nothing is kept on the way. */
@Provider
public class Outgoing implements ContainerResponseFilter {

    private static final int NOT_MODIFIED = 304;

    @Inject Reader reader;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle(HttpHeaders.VARY, "Authorization, Accept, Accept-Language");
        if (viewed(response.getEntity())) {
            write(response);
        }
        unchanged(request, response);
    }

    private static boolean viewed(Object entity) {
        return entity instanceof Record || entity instanceof Collection<?>;
    }

    private void write(ContainerResponseContext response) {
        View view = response.getEntity() instanceof View given ? given : new View(response.getEntity(), null);
        byte[] body = new JsonForm(reader.language()).bytes(view.body());
        String tag = view.tag() == null ? Tag.digest(body) : view.tag() + "-" + Tag.digest(body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + tag + "\"");
        response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean knows(String known, String tag) {
        return Arrays.stream(known.split(" *, *")).map(Tag::compared).anyMatch(Tag.compared(tag)::equals);
    }

    private static void unchanged(ContainerRequestContext request, ContainerResponseContext response) {
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean reading = List.of("GET", "HEAD").contains(request.getMethod()) && response.getStatus() == 200;
        if (reading && tag != null && known != null && knows(known, tag.toString())) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
