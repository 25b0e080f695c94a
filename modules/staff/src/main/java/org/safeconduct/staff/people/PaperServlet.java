package org.safeconduct.staff.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

/** Streams a document, always as a download: what was uploaded never runs in this room. */
@WebServlet("/paper")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Documents.Content content = documents.open(file(request), id(request));
        response.setContentType(content.row().mediaType());
        response.setContentLengthLong(content.row().size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + content.row().id() + "\"");
        response.setHeader("Cache-Control", "no-store");
        try (InputStream stream = content.stream()) {
            stream.transferTo(response.getOutputStream());
        }
    }

    private static Subject file(HttpServletRequest request) {
        try {
            return Subject.parse(request.getParameter("of"));
        } catch (Invalid e) {
            throw new Unknown("unknown");
        }
    }

    private static UUID id(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException e) {
            throw new Unknown("unknown");
        }
    }
}
