package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.Photographs;
import org.safeconduct.readmission.RequestNumber;

/** Shows the photograph of a request; where there is none, the address does not exist. */
@WebServlet("/photograph")
public class PhotographServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Photographs photographs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] jpeg = photographs.picture(new RequestNumber(request.getParameter("number")));
            response.setContentType("image/jpeg");
            response.setContentLength(jpeg.length);
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(jpeg);
        } catch (Unknown | Invalid none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
