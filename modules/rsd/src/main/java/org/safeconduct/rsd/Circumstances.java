package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is known of a person on the day on which somebody asks whether he may be removed.
 *
 * @param known whether registration knows the person
 * @param adult whether he is certainly of age
 * @param claimBefore whether a claim was made that nobody has streamed yet
 * @param permit whether a permit is in force
 * @param claims every claim of the person
 * @param bars kinds of bars that stand today
 */
record Circumstances(
        LocalDate today,
        boolean known,
        boolean adult,
        boolean claimBefore,
        boolean permit,
        List<Life> claims,
        Set<Removability.Bar> bars) {

    /**
     * One claim.
     *
     * @param decision DT code in force; null if none
     * @param finalOn the day on which it became final; null before
     * @param awaitsService whether something waits to be served
     * @param suspended whether an open appeal bars return by itself
     * @param orders return orders that follow this decision
     */
    record Life(
            Stage stage,
            String decision,
            LocalDate finalOn,
            boolean awaitsService,
            boolean suspended,
            List<Order> orders) {

        boolean refusedForGood(LocalDate today) {
            return finalOn != null && !finalOn.isAfter(today) && decision != null && !Ruling.positive(decision);
        }
    }

    /**
     * A return order.
     *
     * @param servedOn null before service
     * @param periodEnds last day of voluntary departure; null before service
     * @param bestInterests whether there is a finding on best interests
     */
    record Order(LocalDate servedOn, LocalDate periodEnds, boolean bestInterests) {}
}
