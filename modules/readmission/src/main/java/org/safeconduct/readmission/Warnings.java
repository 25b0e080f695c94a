package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
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

    /** In place of what was said of the same matter before. */
    void replace(ReadmissionRequest request, String matter, Mark mark, Role role, LocalDate due) {
        tasks.settle(request.number().subject(), request.person().value(),
                Arrays.stream(Mark.values()).map(earlier -> key(matter, earlier)).collect(Collectors.toSet()));
        give(request, matter, mark, role, due);
    }

    /** {@code matter}: code of the rule, or {@code document}. */
    void give(ReadmissionRequest request, String matter, Mark mark, Role role, LocalDate due) {
        tell(request, key(matter, mark), role, due);
    }

    void tell(ReadmissionRequest request, String what, Role role, LocalDate due) {
        tasks.warn(request.number().subject(), request.person().value(), what, role, request.view().office(), due);
    }

    private static String key(String matter, Mark mark) {
        return matter + "." + mark.word();
    }
}
