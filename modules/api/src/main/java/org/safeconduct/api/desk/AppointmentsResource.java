package org.safeconduct.api.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.casefile.AppointmentRow;
import org.safeconduct.casefile.Appointments;
import org.safeconduct.kernel.CaseNumber;

/** Meetings on a case. */
@Path("/v1/cases/{number}/appointments")
@Produces("application/json")
public class AppointmentsResource {

    @Inject Appointments appointments;

    @Inject Once once;

    @GET
    public Items<AppointmentRow> list(@PathParam("number") CaseNumber number) {
        return Items.of(appointments.of(number.subject()));
    }

    @POST
    @Consumes("application/json")
    public Response add(@PathParam("number") CaseNumber number, Appointments.NewAppointment appointment) {
        return once.once(() -> Reply.created(
                "/cases/" + number + "/appointments", appointments.add(number.subject(), appointment)))
                .response();
    }
}
