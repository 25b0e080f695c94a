package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;

/** What must be right before a request goes on. */
@Dependent
class RequestCheck {

    private static final int MOST = 50;
    private static final List<RequestState> CLOSED = List.of(RequestState.RETURNED, RequestState.WITHDRAWN,
            RequestState.NOT_RETURNED);

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject PersonLock lock;

    @Inject RuleBook rules;

    /** Flaws at {@code /evidence/0/kind} and so on. */
    static Flaws evidence(Flaws flaws, List<EvidenceItem> items, LocalDate today) {
        flaws.unless(items.size() <= MOST, "/evidence", "too-many", MOST);
        for (int i = 0; i < items.size(); i++) {
            EvidenceItem item = items.get(i);
            String at = "/evidence/" + i;
            flaws.unless(EvidenceBook.of(item.kind()).isPresent(), at + "/kind", "code", "evidence_type")
                    .atMost(Wording.LINE, item.number(), at + "/number")
                    .atMost(Wording.TEXT, item.note(), at + "/note")
                    .unless(item.issuedOn() == null || !item.issuedOn().isAfter(today), at + "/issuedOn", "future")
                    .unless(item.issuedOn() == null || item.expiresOn() == null
                            || !item.expiresOn().isBefore(item.issuedOn()), at + "/expiresOn", "before-issue");
        }
        return flaws;
    }

    /** RuleForbids {@code evidence-not-listed} for a sort that only the agreements of others know. */
    void listed(String partner, List<EvidenceItem> items) {
        items.stream()
                .map(EvidenceItem::kind)
                .filter(kind -> EvidenceBook.of(kind).stream().noneMatch(type -> type.listedBy(partner)))
                .findFirst()
                .ifPresent(kind -> {
                    throw new RuleForbids("evidence-not-listed", kind);
                });
    }

    /** RuleForbids {@code evidence-missing}: without any evidence, the interview itself (NI-01) is what is offered. What may be false is no evidence. */
    void complete(ReadmissionRequest request) {
        if (request.evidence().stream().allMatch(EvidenceItem::suspectedFalse)) {
            throw new RuleForbids("evidence-missing");
        }
        listed(request.partner(), request.evidence());
    }

    /** Duplicate {@code request-open} if another request for the person is open. */
    void onlyOne(PersonId person, RequestNumber besides) {
        boolean open = !em.createQuery("select r.number from ReadmissionRequest r where r.person = :person"
                + " and r.state not in :closed and r.number <> :besides", String.class)
                .setParameter("person", person.value())
                .setParameter("closed", CLOSED)
                .setParameter("besides", besides == null ? "" : besides.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (open) {
            throw new Duplicate("request-open");
        }
    }

    /**
     * RuleForbids {@code cap-reached} (with the number) where the agreement, as it reads today, lets no more people be asked for in
     * this month; whoever was asked for in it already is not counted twice. Who asks the same State at this moment waits, and is
     * counted. A cap with a condition is for an officer to judge.
     */
    void withinCap(String partner, PersonId person) {
        lock.take(partner);
        belowCap(partner, person);
    }

    /** The same at this moment, for whoever only asks: another may be counted before the act. */
    void belowCap(String partner, PersonId person) {
        LocalDate today = register.today();
        rules.of(partner, today)
                .filter(agreement -> agreement.standing(today) == Agreement.Standing.IN_FORCE)
                .flatMap(agreement -> agreement.rule(RuleName.CAP_MONTH))
                .filter(AgreementRule::caps)
                .filter(cap -> sentInMonthUntil(today, partner, person) >= cap.amount())
                .ifPresent(cap -> {
                    throw new RuleForbids("cap-reached", cap.amount());
                });
    }

    private long sentInMonthUntil(LocalDate today, String partner, PersonId besides) {
        return em.createQuery("select count(distinct r.person) from ReadmissionRequest r, Crossing c"
                + " where c.request = r.number and r.partner = :partner and c.act = :submit and c.on between :first and :today"
                + " and r.person <> :besides", Long.class)
                .setParameter("besides", besides.value())
                .setParameter("partner", partner)
                .setParameter("submit", RequestAct.SUBMIT)
                .setParameter("first", today.withDayOfMonth(1))
                .setParameter("today", today)
                .getSingleResult();
    }
}
