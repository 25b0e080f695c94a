package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Scope;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;

/** The list of the requesting State: who, where it stands, and by when what comes next. */
@Dependent
class RequestList {

    private static final String WANTED = """
             from ReadmissionRequest r
            where (:everywhere = true or r.office in :offices)
              and (:anyState = true or r.state in :states)
              and (:anyPartner = true or r.partner = :partner)
              and (:anyKind = true or r.kind = :kind)
              and (:anybody = true or r.person = :person)
              and (:anyOfficer = true or r.openedBy = :officer)
              and (:whenever = true or exists (select l from RunningLimit l where l.request = r.number
                   and l.ended is null and l.dueOn <= :until))
              and (:replied = false or exists (select f from ReplyFigure f where f.request = r.number
                   and f.receivedOn between :first and :last and (:anyOutcome = true or f.outcome = :outcome)
                   and (:anyTime = true or f.dueOn is not null and f.outcome <> :ended
                        and (f.outcome <> :unanswered or f.dueOn < :today))
                   and (:inTime = false or f.outcome in :answers and f.repliedOn <= f.dueOn)))
            """;

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Persons persons;

    @Inject Register register;

    @Inject Waiting waiting;

    /** Newest first. */
    Page<RequestRow> page(Scope scope, RequestFilter filter, PageRequest page) {
        List<ReadmissionRequest> requests = narrowed(
                em.createQuery("select r" + WANTED + " and r.number < :after order by r.number desc",
                        ReadmissionRequest.class),
                scope, filter)
                .setParameter("after", page.after() == null ? "N" : Cursor.parse(page.after(), 1).key(0))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.cut(rows(requests), page, row -> Cursor.of(row.number()), Page.Total.counted(count(scope, filter)));
    }

    long count(Scope scope, RequestFilter filter) {
        return narrowed(em.createQuery("select r.number" + WANTED, String.class), scope, filter)
                .setMaxResults(Page.Total.STOP + 1)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> narrowed(TypedQuery<T> query, Scope scope, RequestFilter filter) {
        query.setParameter("everywhere", scope.everywhere())
                .setParameter("offices", scope.offices().isEmpty() ? List.of("") : List.copyOf(scope.offices()))
                .setParameter("anyState", filter.states().isEmpty())
                .setParameter("states",
                        filter.states().isEmpty() ? List.of(RequestState.DRAFT) : List.copyOf(filter.states()))
                .setParameter("anyPartner", filter.partner() == null)
                .setParameter("partner", String.valueOf(filter.partner()))
                .setParameter("anyKind", filter.kind() == null)
                .setParameter("kind", filter.kind() == null ? RequestKind.REGULAR : filter.kind());
        return replied(limited(query, filter), filter.replied()).setParameter("anybody", filter.person() == null)
                .setParameter("person", filter.person() == null ? new UUID(0, 0) : filter.person().value())
                .setParameter("anyOfficer", filter.officer() == null)
                .setParameter("officer", String.valueOf(filter.officer()));
    }

    private <T> TypedQuery<T> limited(TypedQuery<T> query, RequestFilter filter) {
        LocalDate passed = register.today().minusDays(1);
        LocalDate until = filter.dueUntil() == null || (filter.overdue() && passed.isBefore(filter.dueUntil()))
                ? passed
                : filter.dueUntil();
        return query.setParameter("whenever", filter.dueUntil() == null && !filter.overdue())
                .setParameter("until", until);
    }

    private <T> TypedQuery<T> replied(TypedQuery<T> query, Replied wanted) {
        LocalDate from = wanted.received().from();
        LocalDate to = wanted.received().to();
        return query.setParameter("replied", wanted.narrows())
                .setParameter("first", from == null ? LocalDate.of(1, 1, 1) : from)
                .setParameter("last", to == null ? LocalDate.of(9999, 12, 31) : to)
                .setParameter("anyOutcome", wanted.outcome() == null)
                .setParameter("outcome", wanted.outcome() == null ? Replied.Outcome.OPEN : wanted.outcome())
                .setParameter("anyTime", wanted.timing() == null)
                .setParameter("inTime", wanted.timing() == Replied.Timing.IN_TIME)
                .setParameter("ended", Replied.Outcome.ENDED)
                .setParameter("unanswered", Replied.Outcome.OPEN)
                .setParameter("answers", List.of(Replied.Outcome.ACCEPTED, Replied.Outcome.REFUSED))
                .setParameter("today", register.today());
    }

    private List<RequestRow> rows(List<ReadmissionRequest> requests) {
        List<String> numbers = requests.stream().map(request -> request.number().value()).toList();
        Map<PersonId, PersonLabel> people = persons.labels(requests.stream().map(ReadmissionRequest::person).toList());
        Map<String, RunningLimit> limits = waiting.of(numbers);
        Map<String, Long> unread = waiting.unread(numbers, MessageView.Side.REQUESTED);
        return requests.stream()
                .map(request -> row(request, people.get(request.person()), limits.get(request.number().value()),
                        unread.getOrDefault(request.number().value(), 0L)))
                .toList();
    }

    private static RequestRow row(ReadmissionRequest request, PersonLabel who, RunningLimit limit, long unread) {
        RequestView view = request.view();
        return new RequestRow(view.number(), view.person(), view.partner(), view.kind(), view.state(),
                who == null ? List.of() : who.names(), who == null ? null : who.birthDate(), view.openedOn(),
                view.openedBy(), view.office(), limit == null ? null : limit.view(), unread, view.version());
    }
}
