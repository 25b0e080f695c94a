package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Scope;

/** The list of the other State: what was shared with it, and nothing that tells how much there is besides. */
@Dependent
class PartnerInbox {

    private static final String SHARED = " from ReadmissionRequest r where r.shared = true and r.partner in :states";
    private static final String LISTED = " and (:all = true or r.state in :wanted)";
    private static final String PAGE = " and r.number < :after order by r.number desc";

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject PartnerSight sight;

    @Inject Waiting waiting;

    @Inject Crossings crossings;

    @Inject Register register;

    @Inject CurrentCaller caller;

    Page<PartnerRow> page(Scope scope, Set<RequestState> wanted, PageRequest page) {
        return cut(listed(requests(SHARED + LISTED + PAGE, scope, page), wanted), page,
                listed(numbers(SHARED + LISTED, scope), wanted));
    }

    private static <Q extends Query> Q listed(Q query, Set<RequestState> wanted) {
        query.setParameter("all", wanted.isEmpty()).setParameter("wanted", Pile.some(List.copyOf(wanted)));
        return query;
    }

    /** What waits for the caller. */
    Page<PartnerRow> waiting(Scope scope, PageRequest page) {
        return cut(piled(requests(SHARED + Pile.WAITS + PAGE, scope, page)), page,
                piled(numbers(SHARED + Pile.WAITS, scope)));
    }

    private <Q extends Query> Q piled(Q query) {
        return Pile.of(query, caller.get().roles(), register.today());
    }

    private TypedQuery<ReadmissionRequest> requests(String from, Scope scope, PageRequest page) {
        return em.createQuery("select r" + from, ReadmissionRequest.class)
                .setParameter("states", states(scope))
                .setParameter("after", page.after() == null ? "N" : Cursor.parse(page.after(), 1).key(0))
                .setMaxResults(page.limit() + 1);
    }

    private TypedQuery<String> numbers(String from, Scope scope) {
        return em.createQuery("select r.number" + from, String.class)
                .setParameter("states", states(scope))
                .setMaxResults(Page.Total.STOP + 1);
    }

    private static List<String> states(Scope scope) {
        return scope.offices().isEmpty() ? List.of("") : List.copyOf(scope.offices());
    }

    private Page<PartnerRow> cut(TypedQuery<ReadmissionRequest> requests, PageRequest page,
            TypedQuery<String> numbers) {
        return Page.cut(rows(requests.getResultList()), page, row -> Cursor.of(row.number()),
                Page.Total.counted(numbers.getResultList().size()));
    }

    private List<PartnerRow> rows(List<ReadmissionRequest> requests) {
        List<String> numbers = requests.stream().map(request -> request.number().value()).toList();
        Map<String, RunningLimit> limits = waiting.of(numbers);
        Map<String, Long> unread = waiting.unread(numbers, MessageView.Side.REQUESTING);
        Map<String, List<Crossing>> crossed = crossed(requests);
        return requests.stream()
                .map(request -> row(request, limits.get(request.number().value()),
                        request.ofRound(crossed.getOrDefault(request.number().value(), List.of())),
                        unread.getOrDefault(request.number().value(), 0L)))
                .toList();
    }

    /** What crossed, by number, where the state alone does not say who must act. */
    private Map<String, List<Crossing>> crossed(List<ReadmissionRequest> requests) {
        return crossings.of(requests.stream()
                .filter(request -> Turn.depends(request.state()))
                .map(ReadmissionRequest::number)
                .toList());
    }

    private PartnerRow row(ReadmissionRequest request, RunningLimit limit, List<Crossing> round, long unread) {
        PartnerFile.Person who = request.application();
        boolean gone = request.state() == RequestState.WITHDRAWN || who == null;
        return new PartnerRow(request.number(), request.kind(), request.state(), sight.turn(request, round),
                sight.yours(request, round),
                gone ? List.of() : who.names(), gone ? null : who.birthDate(),
                limit == null ? null : limit.due().date(), limit == null ? null : limit.rule(), gone ? 0 : unread);
    }
}
