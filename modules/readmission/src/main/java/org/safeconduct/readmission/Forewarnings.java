package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;

/** Warnings before a presentation or a journey, as tasks of whoever must act; asked by the nightly job. */
@Stateless
public class Forewarnings {

    @Inject Register register;

    @Inject Ahead ahead;

    @Inject GivenAlerts given;

    @Inject Warnings warnings;

    /**
     * The day before the last day for the notice of a planned transfer, and that day, to the planner, on the day itself to the
     * return officer too. Three working days before the mission hears the person, and before the departure, to the return officer,
     * who looks whether anything stands against removal: under every agreement. Where nobody has said on which day the person is
     * heard, the last that the agreement allows counts; where it counts none, the officer looks at once. In a transaction of its
     * own. Unknown if there is no such request.
     */
    @Gated(Action.READMISSION_LAPSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void of(RequestNumber number) {
        ReadmissionRequest request = register.toRecheck(number);
        ahead.notice(request).ifPresent(coming -> notice(request, coming));
        ahead.check(request)
                .filter(coming -> !given.fresh(request, coming.about(), coming.marks()).isEmpty())
                .ifPresent(coming -> warnings.tell(request, Matter.CHECK.key(), Role.RETURN_OFFICER, coming.due()));
    }

    private void notice(ReadmissionRequest request, Ahead.Coming coming) {
        List<Mark> fresh = given.fresh(request, coming.about(), coming.marks());
        if (fresh.isEmpty()) {
            return;
        }
        String about = RuleName.TRANSFER_NOTICE.code();
        LocalDate last = coming.due();
        warnings.replace(request, about, fresh.getLast(), Warnings.keeper(request.state()), last);
        if (fresh.getLast() == Mark.LAST_DAY) {
            warnings.give(request, about, Mark.LAST_DAY, Role.RETURN_OFFICER, last);
        }
    }
}
