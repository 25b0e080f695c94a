package org.safeconduct.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.safeconduct.api.json.JsonForm;
import org.safeconduct.kernel.Throttled;

/** Problems as responses. */
public final class Answers {

    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE);

    private Answers() {}

    /** The response for what was thrown; a failure of ours gets an incident number. */
    static Response of(Throwable thrown, Locale language) {
        Problem problem = Problems.of(thrown, language);
        if (problem.status() >= 500) {
            problem = new Problem(
                    problem.type(), problem.title(), problem.status(), null, null, null, Incidents.record(thrown));
        }
        Response.ResponseBuilder response = response(problem, language);
        keep(Problems.first(thrown, WebApplicationException.class), response);
        wait(Problems.first(thrown, Throttled.class), response);
        return response.build();
    }

    /** A response with a problem. */
    public static Response.ResponseBuilder response(Problem problem, Locale language) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .entity(new JsonForm(language).bytes(problem));
        return problem.status() == 401 ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : response;
    }

    private static void keep(WebApplicationException answer, Response.ResponseBuilder response) {
        if (answer != null) {
            KEPT.stream()
                    .filter(name -> answer.getResponse().getHeaderString(name) != null)
                    .forEach(name -> response.header(name, null)
                            .header(name, answer.getResponse().getHeaderString(name)));
        }
    }

    private static void wait(Throttled refusal, Response.ResponseBuilder response) {
        if (refusal != null && !refusal.args().isEmpty()) {
            response.header(HttpHeaders.RETRY_AFTER, refusal.args().getFirst());
        }
    }
}
