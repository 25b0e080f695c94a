package org.safeconduct.api.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.rsd.Decisions;
import org.safeconduct.rsd.ReturnOrders;

/** Acts that decide, serve, and order a return. */
@ApplicationScoped
class DecisionActs implements ActGroup {

    /** The permit that follows recognition. */
    public record Permit(LocalDate permitFrom, LocalDate permitUntil, String permitNumber) {}

    @Inject Decisions decisions;

    @Inject ReturnOrders orders;

    @Override
    public List<Doing<?>> acts() {
        return List.of(
                new Doing<>("decide", Decisions.NewDecision.class,
                        (at, it) -> decisions.decide(at.number(), at.persons(), it, at.version())),
                new Doing<>("serve", Decisions.Service.class,
                        (at, it) -> decisions.serve(at.number(), at.persons(), it, at.version())),
                new Doing<>("activate-status", Permit.class, this::activate),
                new Doing<>("order-return", ReturnOrders.NewOrder.class,
                        (at, it) -> orders.order(at.number(), at.persons(), it, at.version())),
                new Doing<>("serve-return-order", Decisions.Service.class,
                        (at, it) -> orders.serve(at.number(), at.persons(), it, at.version())));
    }

    private void activate(At at, Permit permit) {
        decisions.activate(
                at.number(),
                at.persons(),
                permit.permitFrom(),
                permit.permitUntil(),
                permit.permitNumber(),
                at.version());
    }
}
