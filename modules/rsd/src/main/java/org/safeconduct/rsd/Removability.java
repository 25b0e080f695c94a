package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** May this person be removed today? Yes only if nothing stands in the way; an error or a doubt is a no. */
@Stateless
public class Removability {
    public enum Ground {
        NO_FINAL_REFUSAL, NO_ORDER, ORDER_NOT_SERVED, PERIOD_RUNNING, CLAIM_OPEN, REMEDY_SUSPENSIVE, COURT_ORDER,
        PERMIT, FINDING_OUTSTANDING, UNKNOWN
    }
    /** Removable only if there are no grounds. {@code from}: first day on which the period is over, if that is all that stands in the way. */
    public record Answer(PersonId person, boolean removable, Set<Ground> grounds, LocalDate from,
            OffsetDateTime asked) {}

    /** For staff who plan a return: with grounds. */
    @Gated(Action.REMOVABILITY_READ)
    public Answer explain(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** For other modules: yes or no, never a file. */
    @Open("asked by readmission")
    public boolean removable(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Bars that others decide. */
    public enum Bar {
        COURT_ORDER, PERMIT, FINDING_OUTSTANDING, SUSPENSIVE_REMEDY
    }
    public record NewBar(Bar kind, LocalDate from, LocalDate until, String reference) {}
    public record BarView(UUID id, Bar kind, LocalDate from, LocalDate until, String reference, LocalDate liftedOn,
            String liftedBecause) {}

    @Gated(Action.RETURN_BAR)
    public void bar(PersonId person, NewBar bar) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.RETURN_BAR)
    public void lift(PersonId person, UUID bar, String reason) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.REMOVABILITY_READ)
    public List<BarView> bars(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
