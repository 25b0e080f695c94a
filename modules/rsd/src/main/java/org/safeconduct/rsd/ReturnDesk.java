package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.RuleForbids;

/** Return orders of claims: reads them, and records that one was served. */
@Dependent
class ReturnDesk {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Departure departure;

    @Inject ReturnPost post;

    @Inject Bars bars;

    @Inject Particulars particulars;

    @Inject Event<ReturnOrdered> news;

    /** The latest order; RuleForbids {@code no-order} if there is none. */
    ReturnOrder standing(Claim claim) {
        return em.createQuery("select o from ReturnOrder o where o.claim = :claim order by o.signedAt desc",
                ReturnOrder.class)
                .setParameter("claim", claim)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleForbids("no-order"));
    }

    /** Empty before service. */
    Optional<ReturnCourse> course(ReturnOrder order) {
        return Optional.ofNullable(em.find(ReturnCourse.class, order.id()));
    }

    void serve(Claim claim, Decisions.Service service, LocalDate day) {
        ReturnOrder order = standing(claim);
        ServiceDesk.afterSigning(service, order.orderedOn());
        Due period = departure.begin(claim, order, day);
        Receipt receipt = new Receipt(service, day, period, docket.signing());
        em.persist(new ReturnCourse(order, receipt));
        post.file(order, receipt);
        docket.move(claim, Move.by(Act.SERVE, Stage.RETURN_PHASE, day)
                .told("claim.serve-return-order", service.proof(), day, period.date()));
        particulars.noted(claim.person(), "proof", service.proof() + " " + service.reference());
        news.fire(new ReturnOrdered(claim.file().number(), claim.person(), period.date()));
    }

    /** The latest order of each of these claims; one that a reopened claim left behind is not enforceable. */
    Map<UUID, CaseFile.ReturnView> views(Collection<Claim> claims) {
        Map<UUID, CaseFile.ReturnView> views = new HashMap<>();
        if (!claims.isEmpty()) {
            em.createQuery("select o, k from ReturnOrder o left join ReturnCourse k on k.order = o.id"
                    + " where o.claim in :claims order by o.signedAt", Object[].class)
                    .setParameter("claims", claims)
                    .getResultList()
                    .forEach(row -> views.put(((ReturnOrder) row[0]).claim().id(),
                            view((ReturnOrder) row[0], (ReturnCourse) row[1])));
        }
        return views;
    }

    private CaseFile.ReturnView view(ReturnOrder order, ReturnCourse course) {
        if (course == null) {
            return new CaseFile.ReturnView(order.orderedOn(), null, null, false);
        }
        boolean stands = order.claim().stage() == Stage.RETURN_PHASE;
        boolean over = docket.today().isAfter(course.periodEnds());
        boolean enforceable = stands && over && !bars.standing(order.claim().person(), docket.today())
                .contains(Removability.Bar.SUSPENSIVE_REMEDY);
        return new CaseFile.ReturnView(order.orderedOn(), course.receipt().servedOn(), course.periodEnds(),
                enforceable);
    }
}
