package org.safeconduct.api.returns;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.safeconduct.api.edge.Reader;
import org.safeconduct.api.json.Words;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Page;
import org.safeconduct.readmission.CheckFinding;
import org.safeconduct.readmission.CheckScore;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.Submission;

/** What the internal check finds in a request now. */
@Path("/v1/readmission-requests/{number}/check")
@Produces("application/json")
public class RequestCheckResource {

    /** A finding; {@code message} in the reader's language. */
    public record Found(String pointer, String key, CheckFinding.Weight weight, String message) {}

    /** Everything that was found, and how much of the application nothing is said of. */
    public record Checked(List<Found> items, Page.Total total, CheckScore score) {}

    @Inject Submission submission;

    @Inject Reader reader;

    @GET
    public Checked findings(@PathParam("number") String number) {
        List<CheckFinding> findings = submission.findings(new RequestNumber(number));
        return new Checked(findings.stream().map(this::told).toList(), new Page.Total(findings.size(), true),
                CheckScore.of(findings));
    }

    private Found told(CheckFinding finding) {
        Flaw flaw = finding.flaw();
        return new Found(flaw.pointer(), flaw.key(), finding.weight(),
                Words.refusal(flaw.key(), flaw.args(), reader.language()));
    }
}
