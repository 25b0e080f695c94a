package org.safeconduct.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Subject;

/**
 * The one gate: caller, power, assignment, act, entry. What was done is written in the transaction of the act; what was
 * refused or failed in one of its own, because the act's rolls back. If the entry cannot be written, the act fails.
 */
@Interceptor
@Gated(Action.LOG_IN)
@Priority(Interceptor.Priority.APPLICATION)
public class GateInterceptor {

    @Inject Rights rights;
    @Inject Placements placements;
    @Inject Particulars particulars;
    @Inject Entries entries;

    /** Faces throw no checked exceptions of their own, so those two kinds are all that can go wrong. */
    @AroundInvoke
    public Object pass(InvocationContext call) throws Exception {
        Action action = call.getMethod().getAnnotation(Gated.class).value();
        List<Subject> subjects = Subjects.among(call.getParameters());
        particulars.clear();
        if (action.kind() == Action.Kind.CHANGE) {
            placements.forget();
        }
        open(action, subjects);
        try {
            Object answer = call.proceed();
            entries.done(action, subjects, Subjects.shownBy(answer));
            return answer;
        } catch (Refusal refusal) {
            entries.refused(action, subjects, refusal.key());
            throw refusal;
        } catch (RuntimeException | Error failure) {
            throw settled(action, subjects, failure);
        } finally {
            // only a change moves a file, and whether it holds is known later: what is asked next is read anew
            if (action.kind() == Action.Kind.CHANGE) {
                placements.forget();
            }
        }
    }

    private void open(Action action, List<Subject> subjects) {
        Optional<Denial> denial = rights.denial(action, subjects);
        if (denial.isPresent()) {
            entries.refused(action, subjects, denial.get().reason());
            throw denial.get().refusal();
        }
    }

    /** Writes the entry and answers what to throw on. */
    private RuntimeException settled(Action action, List<Subject> subjects, Throwable failure) {
        Optional<Refusal> hidden = Hidden.refusalIn(failure);
        if (hidden.isPresent()) {
            entries.refused(action, subjects, hidden.get().key());
            return hidden.get();
        }
        entries.failed(action, subjects);
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
