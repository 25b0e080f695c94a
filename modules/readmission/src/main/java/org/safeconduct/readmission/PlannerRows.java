package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeconduct.kernel.Scope;

/** Reads what the planner's calendar is made of, each sort in one question, in a scope. */
@Dependent
class PlannerRows {

    /** More of one sort than anybody reads on a page. */
    static final int MOST = 400;

    /** Somebody is still to travel on the document. */
    private static final Set<RequestState> TRAVELLING = Set.of(RequestState.EU_DOCUMENT, RequestState.DOCUMENT_ISSUED,
            RequestState.TRANSFER_PLANNED, RequestState.TRANSFER_NOTIFIED, RequestState.POSTPONED);
    private static final Set<RequestState> AHEAD = Set.of(RequestState.TRANSFER_PLANNED,
            RequestState.TRANSFER_NOTIFIED);
    private static final Set<RequestState> PLANNED = EnumSet.copyOf(
            Stream.of(RequestState.values()).filter(state -> AHEAD.contains(state) || state.transferred()).toList());
    private static final Set<RequestAct> INTERVIEW = Set.of(RequestAct.CALL_INTERVIEW, RequestAct.RECORD_INTERVIEW);

    private static final Set<RequestAct> SAYING = Set.of(RequestAct.CALL_INTERVIEW, RequestAct.ARRANGE_INTERVIEW);
    private static final String ASKED = """
              and (:everywhere = true or r.office in :offices) and (:anyPartner = true or r.partner = :partner)
            """;

    @PersistenceContext(unitName = "readmission") EntityManager em;

    /** A plan that stands, with the request that it is of. */
    record Planned(Transfer transfer, ReadmissionRequest request) {

        /** Whether it is still prepared: not once the person is there, nor while the request is suspended. */
        boolean ahead() {
            return AHEAD.contains(request.state());
        }
    }

    PlannerFound<PlannerEntry> limits(Scope scope, PlannerQuery query) {
        return found(rows("""
                select l, r from RunningLimit l, ReadmissionRequest r where r.number = l.request and l.ended is null
                  and l.dueOn between :from and :until
                """, "order by l.dueOn, r.number", scope, query), PlannerRows::limit);
    }

    private static PlannerEntry limit(Object[] row) {
        RunningLimit limit = (RunningLimit) row[0];
        return PlannerEntry.of(limit.due().date(), PlannerKind.LIMIT, limit.rule().code(), request(row));
    }

    PlannerFound<PlannerEntry> documents(Scope scope, PlannerQuery query) {
        return found(rows("""
                select d, r from TravelDocument d, ReadmissionRequest r where r.number = d.request
                  and r.round = d.round and r.state in :states and d.validUntil between :from and :until
                  and not exists (select n from TravelDocument n where n.request = d.request and n.round = d.round
                    and n.ordinal > d.ordinal)
                """, "order by d.validUntil, r.number", scope, query)
                .setParameter("states", TRAVELLING), PlannerRows::document);
    }

    private static PlannerEntry document(Object[] row) {
        return PlannerEntry.of(((TravelDocument) row[0]).validUntil(), PlannerKind.DOCUMENT, null, request(row));
    }

    PlannerFound<PlannerEntry> interviews(Scope scope, PlannerQuery query) {
        return found(rows("""
                select c, r from Crossing c, ReadmissionRequest r where r.number = c.request and r.round = c.round
                  and c.act in :acts and c.on between :from and :until
                """, "order by c.on, r.number", scope, query)
                .setParameter("acts", INTERVIEW), PlannerRows::interview);
    }

    /** On the day that was said last, while the mission has still to hear the person, or somebody to call it off. */
    PlannerFound<PlannerEntry> appointments(Scope scope, PlannerQuery query) {
        return found(asked("""
                select c, r from Crossing c, ReadmissionRequest r where r.number = c.request and r.round = c.round
                  and (r.state = :called or r.suspendedFrom = :called) and c.act in :saying
                  and c.code between :first and :last
                  and not exists (select n from Crossing n where n.request = c.request and n.round = c.round
                    and n.ordinal > c.ordinal and n.act in :saying)
                """, "order by c.code, r.number", scope, query)
                .setParameter("called", RequestState.INTERVIEW_CALLED)
                .setParameter("saying", SAYING)
                .setParameter("first", query.from().toString())
                .setParameter("last", query.until().toString()), PlannerRows::appointment);
    }

    private static PlannerEntry appointment(Object[] row) {
        return PlannerEntry.of(((Crossing) row[0]).named(), PlannerKind.INTERVIEW,
                RequestAct.ARRANGE_INTERVIEW.word(), request(row));
    }

    private static PlannerEntry interview(Object[] row) {
        CrossingView crossing = ((Crossing) row[0]).view();
        return PlannerEntry.of(crossing.on(), PlannerKind.INTERVIEW, crossing.act().word(), request(row));
    }

    /**
     * Those that depart in the time asked for, and where their preparation is wanted all that are still ahead after it. A request
     * that was suspended on its way keeps its plan: somebody has to cancel the journey.
     */
    PlannerFound<Planned> plans(Scope scope, PlannerQuery query) {
        return found(rows("""
                select t, r from Transfer t, ReadmissionRequest r where r.number = t.request and r.round = t.round
                  and (r.state in :states or r.suspendedFrom in :ahead) and t.departsOn >= :from
                  and (t.departsOn <= :until or (:prepared = true and r.state in :ahead))
                  and not exists (select n from Transfer n where n.request = t.request and n.round = t.round
                    and n.ordinal > t.ordinal)
                """, "order by t.departsOn, r.number", scope, query)
                .setParameter("states", PLANNED)
                .setParameter("ahead", AHEAD)
                .setParameter("prepared", query.wantsPreparation()),
                row -> new Planned((Transfer) row[0], request(row)));
    }

    private static ReadmissionRequest request(Object[] row) {
        return (ReadmissionRequest) row[1];
    }

    /** What would stand twice, as an act done twice on a day, stands once. */
    private static <T> PlannerFound<T> found(TypedQuery<Object[]> query, Function<Object[], T> read) {
        List<Object[]> rows = query.getResultList();
        return new PlannerFound<>(rows.stream().map(read).distinct().toList(), rows.size() > MOST);
    }

    private TypedQuery<Object[]> rows(String which, String order, Scope scope, PlannerQuery query) {
        return asked(which, order, scope, query).setParameter("from", query.from())
                .setParameter("until", query.until());
    }

    private TypedQuery<Object[]> asked(String which, String order, Scope scope, PlannerQuery query) {
        return em.createQuery(which + ASKED + order, Object[].class)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("offices", scope.offices().isEmpty() ? List.of("") : List.copyOf(scope.offices()))
                .setParameter("anyPartner", query.partner() == null)
                .setParameter("partner", String.valueOf(query.partner()))
                .setMaxResults(MOST + 1);
    }
}
