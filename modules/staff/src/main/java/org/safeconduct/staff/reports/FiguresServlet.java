package org.safeconduct.staff.reports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.reporting.Reports;

/** Sends the figures of a report as a file. */
@WebServlet("/figures")
public class FiguresServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Reports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asking asking = Asking.in(request);
        Reports.File file = reports.csv(asking.report(), asking.parameters());
        response.setContentType("text/csv; charset=utf-8");
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file.content());
    }
}
