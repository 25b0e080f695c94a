package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;

/** The internal check: a supervisor lets a request go to the other State, or sends it back. */
@Stateless
public class Submission {

    @Inject Register register;

    @Inject RequestCheck check;

    @Inject Application application;

    @Inject InternalCheck internal;

    @Inject RequestLimits limits;

    @Inject Identities identities;

    @Inject Assignments assignments;

    @Inject CurrentCaller caller;

    /** What the internal check finds now; whoever presents or submits the request meets what refuses among it. */
    @Gated(Action.READMISSION_READ)
    public List<CheckFinding> findings(RequestNumber number) {
        return internal.findings(register.read(number));
    }

    /** R01 to R00. Invalid at /reason. */
    @Gated(Action.READMISSION_SUBMIT)
    public void sendBack(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.SEND_BACK, version);
        register.move(request, Word.of(RequestAct.SEND_BACK, register.today()).because(reason), RequestState.DRAFT);
    }

    /**
     * To R02, from R01, R22 and R48: from now on the other State has the request, with the
     * identity of the person as it is now. Forbidden {@code own-submission} for whoever
     * prepared it; Invalid with what {@link #findings} says must be mended; RuleForbids {@code not-removable} unless nothing stands against removal now, {@code evidence-missing},
     * {@code cap-reached}; where the agreement limits how long this State may ask for somebody who is not the other's national,
     * {@code stay-day-needed}, and {@code application-limit-over} (with its last day); in the accelerated procedure
     * {@code apprehension-day-needed} and {@code filing-limit-over}.
     */
    @Gated(Action.READMISSION_SUBMIT)
    public void submit(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.SUBMIT, version);
        if (caller.get().login().equals(request.preparedBy())) {
            throw new Forbidden("own-submission");
        }
        check.complete(request);
        Word word = Word.of(RequestAct.SUBMIT, register.today());
        internal.refuseFlaws(request);
        application.inTime(request, word.on())
                .ifPresent(due -> limits.meet(request, RuleName.APPLICATION, request.stayKnownOn(), due, word));
        application.inFilingTime(request, word.on());
        check.withinCap(request.partner(), request.person());
        request.send(identities.offered(request));
        assignments.share(number.subject(), request.partner());
        register.move(request, word, RequestState.SUBMITTED);
    }
}
