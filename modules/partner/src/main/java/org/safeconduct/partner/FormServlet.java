package org.safeconduct.partner;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.lobby.Pdf;
import org.safeconduct.readmission.FormKind;
import org.safeconduct.readmission.PartnerForms;
import org.safeconduct.readmission.RequestNumber;

/** Shows a form of a request as PDF; one that the request does not have is an address that does not exist. */
@WebServlet("/form")
public class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject PartnerForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            RequestNumber number = new RequestNumber(request.getParameter("number"));
            FormKind kind = FormKind.of(request.getParameter("form"));
            Pdf.show(response, forms.print(number, kind), number.value());
        } catch (Unknown | Invalid | RuleForbids none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
