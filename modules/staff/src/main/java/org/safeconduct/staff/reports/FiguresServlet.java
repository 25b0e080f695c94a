package org.safeconduct.staff.reports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.lobby.Look;
import org.safeconduct.reporting.Reports;

/** Sends the figures of a report as a file. */
@WebServlet("/figures")
public class FiguresServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Reports reports;

    @Inject Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asking asking = Asking.in(request);
        Reports.File file = reports.file(asking.report(), asking.parameters(), asking.format(), look.getLocale());
        response.setContentType(file.format().type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        file.content().write(response.getOutputStream());
    }
}
