package org.safeconduct.api.returns;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.safeconduct.api.edge.Pdf;
import org.safeconduct.api.edge.Query;
import org.safeconduct.readmission.FormKind;
import org.safeconduct.readmission.Forms;
import org.safeconduct.readmission.PartnerForms;
import org.safeconduct.readmission.RequestNumber;

/** The forms of a request as PDF/A; the file is named by the number of the request and by nothing else. */
@Path("/v1/readmission-requests/{number}/form.pdf")
@Produces("application/pdf")
public class RequestFormsResource {

    @Inject Forms forms;

    @Inject PartnerForms theirs;

    @Inject Sides sides;

    @GET
    public Response form(@PathParam("number") String number, @Context UriInfo uri) {
        RequestNumber request = new RequestNumber(number);
        FormKind kind = FormKind.of(Query.plain(uri, "form").text("form"));
        byte[] pdf = sides.partner() ? theirs.print(request, kind) : forms.print(request, kind);
        return Pdf.of(pdf, request + ".pdf");
    }
}
