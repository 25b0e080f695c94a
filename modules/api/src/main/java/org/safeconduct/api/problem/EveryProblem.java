package org.safeconduct.api.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.safeconduct.api.json.Words;

/** Whatever is thrown becomes a problem: no stack trace and no text of an exception leaves the server. */
@Provider
public class EveryProblem implements ExceptionMapper<Throwable> {

    @Context HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return Answers.of(thrown, Words.best(headers.getAcceptableLanguages()));
    }
}
