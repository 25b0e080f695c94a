package org.safeconduct.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.safeconduct.api.json.JsonForm;
import org.safeconduct.api.json.Words;

/** The error page of this room: what the server refuses before a resource is reached (a bad token) is a problem too. */
@WebServlet("/problem")
public class ServerProblem extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Locale language = Words.best(Collections.list(request.getLocales()));
        Problem problem = Problems.ofStatus(status == null ? HttpServletResponse.SC_NOT_FOUND : status, language);
        byte[] body = new JsonForm(language).bytes(problem);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
