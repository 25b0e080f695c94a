package org.safeconduct.staff.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.rsd.Decisions;
import org.safeconduct.rsd.ReturnOrders;

/** Sends a letter as PDF; the file name holds the case number, never a name. Before service with today as the example. */
@WebServlet("/letter")
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Decisions decisions;

    @Inject ReturnOrders orders;

    @Inject Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaseNumber number = new CaseNumber(request.getParameter("number"));
        PersonId person = PersonId.of(String.valueOf(request.getParameter("person")));
        String language = request.getParameter("language");
        byte[] pdf = "order".equals(request.getParameter("of"))
                ? orders.letter(number, person, language, LocalDate.now(clock))
                : decisions.letter(number, person, language, LocalDate.now(clock));
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + number + "-" + language + ".pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(pdf);
    }
}
