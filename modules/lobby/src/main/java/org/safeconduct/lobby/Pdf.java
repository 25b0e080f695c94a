package org.safeconduct.lobby;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A PDF shown in the browser and kept nowhere on the way. */
public final class Pdf {

    private Pdf() {}

    /** @param name of the file without its ending; holds numbers only, never a name */
    public static void show(HttpServletResponse response, byte[] pdf, String name) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(pdf);
    }
}
