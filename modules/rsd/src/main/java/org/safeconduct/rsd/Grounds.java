package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.rsd.Removability.Ground;

/** What stands against a removal under given circumstances. Whatever does not fit together is a ground as well. */
final class Grounds {

    private final Circumstances now;
    private final Set<Ground> found = EnumSet.noneOf(Ground.class);
    private LocalDate over;

    private Grounds(Circumstances now) {
        this.now = now;
    }

    /**
     * @param over last day of the period of voluntary departure; null if none runs or ran
     */
    record Found(Set<Ground> grounds, LocalDate over) {

        static final Found DOUBT = new Found(Set.of(Ground.UNKNOWN), null);
    }

    static Found in(Circumstances now) {
        Grounds grounds = new Grounds(now);
        grounds.bars();
        grounds.claims();
        grounds.refusal();
        grounds.contradictions();
        return new Found(Set.copyOf(grounds.found), grounds.over);
    }

    private void when(boolean stands, Ground ground) {
        if (stands) {
            found.add(ground);
        }
    }

    private void bars() {
        when(now.permit() || now.bars().contains(Removability.Bar.PERMIT), Ground.PERMIT);
        when(now.bars().contains(Removability.Bar.COURT_ORDER), Ground.COURT_ORDER);
        when(now.bars().contains(Removability.Bar.FINDING_OUTSTANDING), Ground.FINDING_OUTSTANDING);
        when(now.bars().contains(Removability.Bar.SUSPENSIVE_REMEDY), Ground.REMEDY_SUSPENSIVE);
    }

    private void claims() {
        when(now.claimBefore(), Ground.CLAIM_OPEN);
        for (Circumstances.Life claim : now.claims()) {
            when(!claim.stage().closed(), Ground.CLAIM_OPEN);
            when(claim.suspended(), Ground.REMEDY_SUSPENSIVE);
            when(claim.stage() == Stage.STATUS_ACTIVE || Ruling.positive(claim.decision()), Ground.PERMIT);
        }
    }

    private void refusal() {
        List<Circumstances.Life> refused = now.claims()
                .stream()
                .filter(claim -> claim.stage() == Stage.FINAL_NEGATIVE || claim.stage() == Stage.RETURN_PHASE)
                .toList();
        when(refused.stream().noneMatch(claim -> claim.refusedForGood(now.today())), Ground.NO_FINAL_REFUSAL);
        List<Circumstances.Order> orders = refused.stream()
                .filter(claim -> claim.stage() == Stage.RETURN_PHASE)
                .flatMap(claim -> claim.orders().stream())
                .toList();
        when(orders.isEmpty(), Ground.NO_ORDER);
        orders.forEach(this::order);
    }

    private void order(Circumstances.Order order) {
        when(!order.bestInterests() && !now.adult(), Ground.FINDING_OUTSTANDING);
        if (order.servedOn() == null) {
            found.add(Ground.ORDER_NOT_SERVED);
        } else if (order.periodEnds() == null) {
            found.add(Ground.UNKNOWN);
        } else {
            over = order.periodEnds();
            when(!now.today().isAfter(order.periodEnds()), Ground.PERIOD_RUNNING);
        }
    }

    private void contradictions() {
        when(!now.known(), Ground.UNKNOWN);
        long inReturn = now.claims().stream().filter(claim -> claim.stage() == Stage.RETURN_PHASE).count();
        when(inReturn > 1, Ground.UNKNOWN);
        now.claims().forEach(claim -> when(!coherent(claim), Ground.UNKNOWN));
    }

    private boolean coherent(Circumstances.Life claim) {
        return switch (claim.stage()) {
            case RETURN_PHASE -> claim.orders().size() == 1
                    && claim.awaitsService() == (claim.orders().getFirst().servedOn() == null)
                    && claim.refusedForGood(now.today());
            case FINAL_NEGATIVE -> claim.orders().isEmpty() && claim.refusedForGood(now.today());
            case STATUS_ACTIVE -> Ruling.positive(claim.decision());
            default -> true;
        };
    }
}
