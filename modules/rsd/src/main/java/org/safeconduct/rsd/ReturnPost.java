package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.rsd.letters.Limit;
import org.safeconduct.rsd.letters.ReturnLetter;

/** Letters with a return order. */
@Dependent
class ReturnPost {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Post post;

    @Inject Docket docket;

    @Inject Departure departure;

    @Inject Clocks clocks;

    /**
     * The letter as it is now.
     *
     * @param receipt null before service
     * @param example day of service to count from while there is none; null: today
     */
    byte[] letter(ReturnOrder order, Receipt receipt, String language, LocalDate example) {
        if (receipt != null) {
            return print(order, language, served(receipt));
        }
        LocalDate day = example == null ? docket.today() : example;
        if (day.isBefore(order.orderedOn())) {
            throw Invalid.at("/servedOn", "before-decision");
        }
        return print(order, language, new Limit(day, false, departure.ifServed(order, day), article(day)));
    }

    /** The final letter, in the language that the order chose. */
    void file(ReturnOrder order, Receipt receipt) {
        post.file(order.claim(), order.language(), "order.title", "return-order-" + order.language(),
                print(order, order.language(), served(receipt)));
    }

    private Limit served(Receipt receipt) {
        return new Limit(receipt.servedOn(), true, receipt.limit(), article(receipt.servedOn()));
    }

    private String article(LocalDate day) {
        return clocks.rule(Departure.RULE, day).article();
    }

    private byte[] print(ReturnOrder order, String language, Limit period) {
        return Post.print(new ReturnLetter(
                post.heading(order.claim(), language, order.orderedOn(), order.orderedBy()), finalSince(order),
                new ReturnLetter.Dated(order.nonRefoulementOn(), order.nonRefoulement()),
                order.bestInterests() == null
                        ? null
                        : new ReturnLetter.Dated(order.bestInterestsOn(), order.bestInterests()),
                order.reasons(), order.voluntaryDays(), period, order.remedy())::print);
    }

    private LocalDate finalSince(ReturnOrder order) {
        DecisionCourse course = em.find(DecisionCourse.class, order.decision());
        if (course == null || course.finalOn() == null) {
            throw new RuleForbids("not-final");
        }
        return course.finalOn();
    }
}
