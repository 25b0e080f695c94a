package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import java.util.Set;
import java.time.LocalDate;

/** Refusal is not return: a decision of its own, with a dated finding on non-refoulement and, for a minor, best interests. */
@Stateless
public class ReturnOrders {
    /** nonRefoulement: finding text and day mandatory; bestInterests mandatory for a minor; voluntaryDays within the national choice or longer with reasons; remedy text. */
    public record NewOrder(LocalDate nonRefoulementOn, String nonRefoulement, LocalDate bestInterestsOn,
            String bestInterests, Integer voluntaryDays, String reasons, String remedy, String language) {}

    /** A66 to A95. RuleForbids "not-final". */
    @Gated(Action.RETURN_ORDER)
    public void order(CaseNumber number, Set<PersonId> persons, NewOrder order, long version) {
        throw new UnsupportedOperationException();
    }

    /** Service of the order with proof starts the period of voluntary departure (D47). */
    @Gated(Action.SERVE)
    public void serve(CaseNumber number, Set<PersonId> persons, Decisions.Service service, long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.LETTER_PRINT)
    public byte[] letter(CaseNumber number, PersonId person, String language, LocalDate servedOn) {
        throw new UnsupportedOperationException();
    }
}
