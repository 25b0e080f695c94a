package org.safeconduct.api.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import org.safeconduct.api.json.JsonForm;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Stale;

/** What the caller has seen before changing it, as the If-Match header says. */
@RequestScoped
public class Seen {

    private static final int PRECONDITION_REQUIRED = 428;

    @Inject HttpServletRequest request;

    @Inject Reader reader;

    /** The version of the file that the caller saw; 428 if nothing is said, Stale if it is another thing's. */
    public long version(Concerns file) {
        return version(file.subject().toString());
    }

    /** The version of a thing inside a file, named by its path. */
    public long version(String thing) {
        return Tag.version(required(), thing);
    }

    /** For what has no version: refuses with {@link Stale} unless what is there now is what the caller saw. */
    public void same(Object now) {
        byte[] body = new JsonForm(reader.language()).bytes(now);
        if (!required().contains("\"" + Tag.digest(body) + "\"")) {
            throw new Stale();
        }
    }

    private String required() {
        String header = String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_MATCH)));
        if (header.isBlank() || header.strip().equals("*")) {
            throw new WebApplicationException(PRECONDITION_REQUIRED);
        }
        return header;
    }
}
