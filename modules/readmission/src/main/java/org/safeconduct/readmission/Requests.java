package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.rsd.Removability;

/** Requests to take a person back, as drafts: opened only when nothing stands in the way of removal. */
@Stateless
public class Requests {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Removability removability;

    @Inject Assignments assignments;

    @Inject Powers powers;

    @Inject Codes codes;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Clock clock;

    /**
     * Opens a draft (R00).
     *
     * @param partner the requested State, ISO 3166-1 alpha-3; Invalid at /partner if there is no such country
     * @throws RuleForbids {@code not-removable} unless {@link Removability} answers yes: an error or a doubt is a no
     * @throws Duplicate {@code request-open} if a request for the person is open already
     */
    @Gated(Action.READMISSION_OPEN)
    public RequestView open(PersonId person, String partner, RequestKind kind) {
        new Flaws()
                .required(person, "/person")
                .required(kind, "/kind")
                .unless(partner != null && codes.exists("country", partner), "/partner", "code")
                .refuse();
        if (!removability.removable(person)) {
            throw new RuleForbids("not-removable");
        }
        refuseSecond(person);
        LocalDate today = LocalDate.now(clock);
        ReadmissionRequest request = ReadmissionRequest.open(next(today.getYear()), person, partner, kind, today)
                .by(caller.get().login(), caller.get().office());
        em.persist(request);
        RequestView view = request.view();
        assignments.place(view.subject(), caller.get().office());
        particulars.about(view.number());
        return view;
    }

    /** The request; Unknown if there is none that the caller may see. */
    @Gated(Action.READMISSION_READ)
    public RequestView file(RequestNumber number) {
        return find(number).view();
    }

    /** Withdraws a draft; Stale if it changed since the caller saw {@code version}. */
    @Gated(Action.READMISSION_OPEN)
    public RequestView withdraw(RequestNumber number, String reason, long version) {
        new Flaws().required(reason, "/reason").atMost(4_000, reason, "/reason").refuse();
        ReadmissionRequest request = find(number);
        Stale.refuseUnless(request.version(), version);
        request.withdraw();
        particulars.because(reason);
        em.flush();
        return request.view();
    }

    /** Newest first, in the caller's scope. */
    @Gated(Action.READMISSION_LIST)
    public Page<RequestView> list(PageRequest page) {
        Scope scope = powers.scope(Action.READMISSION_LIST);
        String after = page.after() == null ? "N" : Cursor.parse(page.after(), 1).key(0);
        List<RequestView> rows = em
                .createQuery(
                        """
                                select r from ReadmissionRequest r
                                where r.number < :after and (:everywhere = true or r.office in :offices)
                                order by r.number desc
                                """,
                        ReadmissionRequest.class)
                .setParameter("after", after)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("offices", scope.offices().isEmpty() ? List.of("") : List.copyOf(scope.offices()))
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(ReadmissionRequest::view)
                .toList();
        return Page.cut(rows, page, row -> Cursor.of(row.number()), Page.Total.counted(count(scope)));
    }

    private long count(Scope scope) {
        return em.createQuery(
                """
                        select r.number from ReadmissionRequest r
                        where :everywhere = true or r.office in :offices
                        """,
                String.class)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("offices", scope.offices().isEmpty() ? List.of("") : List.copyOf(scope.offices()))
                .setMaxResults(Page.Total.STOP + 1)
                .getResultList()
                .size();
    }

    private void refuseSecond(PersonId person) {
        boolean open = !em.createQuery(
                "select r.number from ReadmissionRequest r where r.person = :person and r.state = :draft",
                String.class)
                .setParameter("person", person.value())
                .setParameter("draft", RequestState.DRAFT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (open) {
            throw new Duplicate("request-open");
        }
    }

    private RequestNumber next(int year) {
        Number running = (Number) em.createNativeQuery("select nextval('readmission.request_number')")
                .getSingleResult();
        return RequestNumber.of(year, running.longValue());
    }

    private ReadmissionRequest find(RequestNumber number) {
        ReadmissionRequest request = em.find(ReadmissionRequest.class, number.value());
        if (request == null) {
            throw new Unknown("unknown");
        }
        return request;
    }
}
