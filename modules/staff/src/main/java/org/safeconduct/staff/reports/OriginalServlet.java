package org.safeconduct.staff.reports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.reporting.Snapshots;

/** Sends frozen figures as the very bytes that were hashed. */
@WebServlet("/snapshot")
public class OriginalServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Snapshots snapshots;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Snapshots.Original original = snapshots.original(request.getParameter("show"));
        response.setContentType("application/json");
        response.setContentLength(original.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + original.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(original.bytes());
    }
}
