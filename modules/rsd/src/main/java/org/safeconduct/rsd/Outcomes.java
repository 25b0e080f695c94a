package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.rsd.CaseFile.ReturnView;

/** What the file of a case shows of decisions and return orders, by claim; a claim without one is absent. */
@Dependent
class Outcomes {

    @Inject Verdicts verdicts;

    @Inject ReturnDesk returns;

    /** The decision in force on each of the claims. */
    Map<UUID, DecisionView> decisions(Collection<Claim> claims) {
        return verdicts.inForce(claims);
    }

    /** The return order of each of the claims. */
    Map<UUID, ReturnView> returnOrders(Collection<Claim> claims) {
        return returns.views(claims);
    }
}
