package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Scope;

/** The list of the other State: what was shared with it, and nothing that tells how much there is besides. */
@Dependent
class PartnerInbox {

    private static final String SHARED = " from ReadmissionRequest r where r.shared = true and r.partner in :states"
            + " and (:all = true or r.state in :wanted)";

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject PartnerSight sight;

    @Inject Waiting waiting;

    @Inject Crossings crossings;

    Page<PartnerRow> page(Scope scope, Set<RequestState> wanted, PageRequest page) {
        List<ReadmissionRequest> requests = em
                .createQuery("select r" + SHARED + " and r.number < :after order by r.number desc",
                        ReadmissionRequest.class)
                .setParameter("states", scope.offices().isEmpty() ? List.of("") : List.copyOf(scope.offices()))
                .setParameter("all", wanted.isEmpty())
                .setParameter("wanted", some(wanted))
                .setParameter("after", page.after() == null ? "N" : Cursor.parse(page.after(), 1).key(0))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.cut(rows(requests), page, row -> Cursor.of(row.number()),
                Page.Total.counted(count(scope, wanted)));
    }

    private long count(Scope scope, Set<RequestState> wanted) {
        return em.createQuery("select r.number" + SHARED, String.class)
                .setParameter("states", scope.offices().isEmpty() ? List.of("") : List.copyOf(scope.offices()))
                .setParameter("all", wanted.isEmpty())
                .setParameter("wanted", some(wanted))
                .setMaxResults(Page.Total.STOP + 1)
                .getResultList()
                .size();
    }

    private static List<RequestState> some(Set<RequestState> wanted) {
        return wanted.isEmpty() ? List.of(RequestState.DRAFT) : List.copyOf(wanted);
    }

    private List<PartnerRow> rows(List<ReadmissionRequest> requests) {
        List<String> numbers = requests.stream().map(request -> request.number().value()).toList();
        Map<String, RunningLimit> limits = waiting.of(numbers);
        Map<String, Long> unread = waiting.unread(numbers, MessageView.Side.REQUESTING);
        Map<String, List<Crossing>> handovers = handovers(requests);
        return requests.stream()
                .map(request -> row(request, limits.get(request.number().value()),
                        request.ofRound(handovers.getOrDefault(request.number().value(), List.of())),
                        unread.getOrDefault(request.number().value(), 0L)))
                .toList();
    }

    /** What crossed, by number, where a step that was taken may still be missing on the other side: at the handover. */
    private Map<String, List<Crossing>> handovers(List<ReadmissionRequest> requests) {
        List<RequestNumber> notified = requests.stream()
                .filter(request -> request.state() == RequestState.TRANSFER_NOTIFIED)
                .map(ReadmissionRequest::number)
                .toList();
        return crossings.of(notified);
    }

    private PartnerRow row(ReadmissionRequest request, RunningLimit limit, List<Crossing> round, long unread) {
        PartnerFile.Person who = request.application();
        boolean gone = request.state() == RequestState.WITHDRAWN || who == null;
        return new PartnerRow(request.number(), request.kind(), request.state(), sight.yours(request, round),
                gone ? List.of() : who.names(), gone ? null : who.birthDate(),
                limit == null ? null : limit.due().date(), limit == null ? null : limit.rule(), gone ? 0 : unread);
    }
}
