package org.safeconduct.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Subject;

/** May this caller do this to these subjects? The gate and the computation of open acts ask the same. */
@Dependent
class Rights {

    @Inject CurrentCaller caller;
    @Inject Placements placements;

    /** The first thing that stands against it; empty if nothing does. */
    Optional<Denial> denial(Action action, Collection<Subject> subjects) {
        Reach reach = reach(action);
        if (reach == Reach.NONE) {
            return Optional.of(Denial.noPower());
        }
        placements.read(subjects.stream().filter(Rights::isFile).toList());
        return subjects.stream().flatMap(subject -> against(action, reach, subject).stream()).findFirst();
    }

    Reach reach(Action action) {
        return PowerTable.LAW.reach(caller.get().roles(), action);
    }

    private Optional<Denial> against(Action action, Reach reach, Subject subject) {
        return obstacle(reach, subject).map(reason -> told(action, subject, reason));
    }

    private Denial told(Action action, Subject subject, String reason) {
        boolean change = action.kind() == Action.Kind.CHANGE;
        return change && mayRead(subject) ? Denial.notYours(reason) : Denial.unseen(reason);
    }

    private boolean mayRead(Subject subject) {
        Action reading = switch (subject.kind()) {
            case PERSON -> Action.PERSON_READ;
            case REGISTRATION -> Action.REGISTRATION_READ;
            case CASE -> Action.CASE_READ;
            case RETURN -> Action.READMISSION_READ;
            case OFFICER -> Action.STAFF_READ;
            case OFFICE -> Action.OFFICE_READ;
            case CLIENT -> Action.STAFF_READ;
            case JOB -> Action.JOB_READ;
            case REPORT -> Action.REPORT_RUN;
        };
        Reach reach = reach(reading);
        return reach != Reach.NONE && obstacle(reach, subject).isEmpty();
    }

    private Optional<String> obstacle(Reach reach, Subject subject) {
        return isFile(subject)
                ? placements.of(subject)
                        .map(placement -> inFile(reach, placement))
                        .orElse(Optional.of(Denial.NO_SUCH_FILE))
                : elsewhere(reach, subject);
    }

    private Optional<String> inFile(Reach reach, Placement placement) {
        if (placement.hiddenFrom(caller.get())) {
            return Optional.of(Denial.RESTRICTED);
        }
        return placement.within(reach, caller.get()) ? Optional.empty() : Optional.of(Denial.OUTSIDE_REACH);
    }

    /** Accounts and offices: one's own, or all with national reach. Jobs, reports and clients lie in no office. */
    private Optional<String> elsewhere(Reach reach, Subject subject) {
        boolean within = reach == Reach.NATIONAL || switch (subject.kind()) {
            case OFFICER -> subject.id().equals(caller.get().login());
            case OFFICE -> reach == Reach.OFFICE && subject.id().equals(caller.get().office());
            default -> true;
        };
        return within ? Optional.empty() : Optional.of(Denial.OUTSIDE_REACH);
    }

    private static boolean isFile(Subject subject) {
        return switch (subject.kind()) {
            case PERSON, REGISTRATION, CASE, RETURN -> true;
            case OFFICER, OFFICE, CLIENT, JOB, REPORT -> false;
        };
    }
}
