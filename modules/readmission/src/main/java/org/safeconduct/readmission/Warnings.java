package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Tasks;

/** Puts warnings before the officers of a request, as tasks that wait for a role in its office. */
@Dependent
class Warnings {

    @Inject Tasks tasks;

    /** Who keeps a list of tasks and has the request; who hands over at the border keeps none, and the planner sees to it. */
    static Role keeper(RequestState state) {
        return state.requesting() == Role.BORDER_OFFICER ? Role.RETURN_PLANNER : state.requesting();
    }

    /** In place of what was said of the same before. */
    void replace(ReadmissionRequest request, String about, Mark mark, Role role, LocalDate due) {
        settle(request, Matter.keys(about));
        give(request, about, mark, role, due);
    }

    /** {@code about}: code of the rule, or {@code document}. */
    void give(ReadmissionRequest request, String about, Mark mark, Role role, LocalDate due) {
        tell(request, Matter.key(about, mark), role, due);
    }

    void tell(ReadmissionRequest request, String what, Role role, LocalDate due) {
        tasks.warn(request.number().subject(), request.person().value(), what, role, request.view().office(), due);
    }

    /** The limit was met, has passed or was replaced: nothing is to be said of it any more. */
    void settle(ReadmissionRequest request, RuleName ended) {
        settle(request, Matter.keys(ended.code()));
    }

    /** A step settles what it has done or taken away; the end of a round or of the way back settles everything. */
    void after(ReadmissionRequest request, RequestAct act) {
        if (over(request, act)) {
            tasks.settle(request.number().subject(), request.person().value());
        } else {
            settle(request, Matter.settledBy(act));
        }
    }

    private static boolean over(ReadmissionRequest request, RequestAct act) {
        return switch (act) {
            case SUBMIT, REWORK, WITHDRAW, CLOSE, EXPIRE_TRANSFER -> true;
            default -> request.state() == RequestState.TRANSFERRED;
        };
    }

    private void settle(ReadmissionRequest request, Set<String> kinds) {
        tasks.settle(request.number().subject(), request.person().value(), kinds);
    }
}
