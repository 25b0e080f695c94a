package org.safeconduct.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The search boxes: a number opens its file, anything else leads to a list of what was found. */
@WebServlet("/find")
public class Find extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;
    private static final Map<String, String> FILES = Map.of(
            "C-\\d{4}-\\d{7}", "/cases/file.xhtml?number=",
            "R-\\d{4}-\\d{7}", "/registration/file.xhtml?number=",
            "M-\\d{4}-\\d{7}", "/returns/file.xhtml?number=");

    @Inject Asked asked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String given = request.getParameter("text");
        String text = given == null ? "" : given.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST));
        boolean officers = "officers".equals(request.getParameter("among"));
        String list = officers ? "/admin/officers.xhtml" : "/search.xhtml";
        String to = text.isEmpty() ? list : list + "?q=" + asked.keep(text);
        response.sendRedirect(request.getContextPath() + (officers ? to : fileOr(text, to)));
    }

    private static String fileOr(String text, String otherwise) {
        String number = text.toUpperCase(Locale.ROOT);
        return FILES.entrySet()
                .stream()
                .filter(file -> number.matches(file.getKey()))
                .map(file -> file.getValue() + number)
                .findFirst()
                .orElse(otherwise);
    }
}
