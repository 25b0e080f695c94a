package org.safeconduct.staff.returns;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.kernel.Refusals;
import org.safeconduct.readmission.CheckFinding;
import org.safeconduct.readmission.CheckScore;
import org.safeconduct.readmission.CheckFinding.Weight;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.Submission;

/** What the internal check finds in a request: what must be mended before it goes on, and what is worth a look. */
@Named
@ViewScoped
public class CheckPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject Submission submission;

    private transient List<CheckFinding> findings;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        findings = submission.findings(new RequestNumber(number));
    }

    public String getNumber() {
        return number;
    }

    /** How much of the application is as the form asks for it. */
    public CheckScore getScore() {
        return CheckScore.of(findings);
    }

    /** What must be mended first. */
    public List<CheckFinding> getRefusals() {
        return weighing(Weight.REFUSES);
    }

    public List<CheckFinding> getRemarks() {
        return weighing(Weight.REMARK);
    }

    private List<CheckFinding> weighing(Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).toList();
    }

    /** What is found and what to do, in the language of the screen. */
    public String text(CheckFinding finding) {
        return Refusals.text(finding.flaw(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
