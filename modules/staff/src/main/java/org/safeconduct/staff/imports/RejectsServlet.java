package org.safeconduct.staff.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.safeconduct.backlog.ImportId;
import org.safeconduct.backlog.Imports;
import org.safeconduct.backlog.Rejects;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.staff.Words;

/** Sends the refused lines of an import as a table that can be corrected and handed in again. */
@WebServlet("/rejects")
public class RejectsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Imports imports;

    @Inject Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = id(request);
        Rejects rejects = imports.rejects(new ImportId(id));
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rejects-" + id + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        rejects.write(response.getOutputStream(), words.locale());
    }

    private static UUID id(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException e) {
            throw new Unknown("unknown");
        }
    }
}
