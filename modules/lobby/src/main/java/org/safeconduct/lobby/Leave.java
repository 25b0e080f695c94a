package org.safeconduct.lobby;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.access.Entrance;

/** Logs out. */
@WebServlet("/leave")
public class Leave extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Entrance entrance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        entrance.leave();
        request.getSession().invalidate();
        response.sendRedirect(request.getContextPath() + "/login.xhtml?left=1");
    }
}
