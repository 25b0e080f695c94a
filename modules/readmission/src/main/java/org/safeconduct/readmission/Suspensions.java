package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.rsd.Removability;

/** What the system suspends, and a supervisor lets go on. Nobody suspends by hand. */
@Stateless
public class Suspensions {

    @Inject Register register;

    @Inject Removability removability;

    @Inject Warnings warnings;

    /**
     * Suspends the request if something stands against removal now that nobody announced, such as a bar whose first day has
     * come; asked by the nightly job, in a transaction of its own. Where nobody can find out, an officer gets the task to look:
     * until then no act that reaches the other State goes through. Unknown if there is no such request.
     *
     * @return whether it was suspended
     */
    @Gated(Action.READMISSION_LAPSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean recheck(RequestNumber number) {
        ReadmissionRequest request = register.toRecheck(number);
        if (!RequestLife.SUSPENDABLE.contains(request.state()) || removability.removable(request.person())) {
            return false;
        }
        if (!removability.barred(request.person())) {
            warnings.tell(request, Matter.DOUBT.key(), Role.RETURN_OFFICER, register.today());
            return false;
        }
        register.move(request, Word.of(RequestAct.SUSPEND, register.today()), RequestState.SUSPENDED);
        return true;
    }

    /**
     * R49 to the state that it came from. Invalid at /reason, for our own file. RuleForbids {@code not-removable} while something
     * stands against removal; Stale; WrongStage if it is not suspended.
     */
    @Gated(Action.READMISSION_RESUME)
    public void resume(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.RESUME, version);
        register.move(request, Word.of(RequestAct.RESUME, register.today()).because(reason), request.suspendedFrom());
    }
}
