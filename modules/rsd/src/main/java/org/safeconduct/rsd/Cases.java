package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Scope;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;

/**
 * Cases: worklist, file, owner. In every act below, persons empty means every claim of the case where the act is open;
 * version is that of the CaseFile the caller saw (Stale otherwise).
 */
@Stateless
public class Cases {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Worklist worklist;

    @Inject FilterCheck asked;

    @Inject Cover cover;

    @Inject Handover handover;

    @Inject Persons persons;

    @Inject Powers powers;

    @Inject Particulars particulars;

    /**
     * The most urgent first, in the caller's scope; those without a running limit last. Invalid at each part of the filter that is
     * no code, no office, no login.
     */
    @Gated(Action.CASE_LIST)
    public Page<CaseRow> worklist(CaseFilter filter, PageRequest page) {
        asked.known(filter);
        filter.terms().forEach((term, value) -> particulars.noted(null, term, value));
        return worklist.page(powers.scope(Action.CASE_LIST), filter, page, docket.today());
    }

    @Gated(Action.CASE_READ)
    public CaseFile file(CaseNumber number) {
        return cover.of(number);
    }

    /**
     * The case gets an owner, or none. Open tasks follow; the owner before loses access.
     *
     * @param login of an eligibility officer (flaw at /assignee otherwise), or null to take back
     * @param reason required when somebody owned it before (flaw at /reason)
     */
    @Gated(Action.CASE_ASSIGN)
    public void assign(CaseNumber number, String login, String reason, long version) {
        handover.assign(number, login == null || login.isBlank() ? null : login, reason, version);
    }

    /** {@code unit}: the special unit, at most 200 characters; {@code reason}: mandatory, at most 20,000. */
    public record Referral(String unit, String reason) {}

    /** To A24. */
    @Gated(Action.REFER)
    public void refer(CaseNumber number, Set<PersonId> persons, Referral referral, long version) {
        new Flaws()
                .required(referral.unit(), "/unit")
                .atMost(InterviewCheck.LONGEST_LINE, referral.unit(), "/unit")
                .required(referral.reason(), "/reason")
                .atMost(InterviewCheck.LONGEST, referral.reason(), "/reason")
                .refuse();
        Move move = Move.by(Act.REFER, Stage.REFERRED, docket.today()).with(referral.unit()).because(referral.reason());
        docket.act(number, persons, Act.REFER, version, claim -> docket.move(claim, move));
    }

    /**
     * A24 to where the claim came from; to A10 if it came from the assessment and nobody has heard the person. The finding is
     * mandatory.
     */
    @Gated(Action.REFER)
    public void returnFromReferral(CaseNumber number, Set<PersonId> persons, String finding, long version) {
        InterviewCheck.text(finding, "/finding").refuse();
        docket.act(number, persons, Act.RETURN_FROM_REFERRAL, version, claim -> docket.move(claim,
                Move.by(Act.RETURN_FROM_REFERRAL, claim.backFromReferral(), docket.today()).because(finding)));
    }

    /**
     * Who they are, for a list of people that were counted; those without a case in the caller's scope are absent.
     *
     * @param counted at most a page of them
     */
    @Gated(Action.CASE_LIST)
    public Map<PersonId, PersonLabel> labels(Collection<PersonId> counted) {
        Set<PersonId> mine = casesOf(counted.stream().map(PersonId::value).toList()).keySet();
        return mine.isEmpty() ? Map.of() : persons.labels(mine);
    }

    /**
     * Case of a person's latest claim, for search; people without a case, or with one outside the caller's scope, are
     * absent.
     *
     * @param persons ids of people that a search has shown
     */
    @Gated(Action.CASE_LIST)
    public Map<PersonId, CaseNumber> casesOf(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        Scope scope = powers.scope(Action.CASE_LIST);
        return em.createQuery("select c from Claim c join fetch c.file where c.person in :persons"
                + " order by c.lodgedOn, c.file.number", Claim.class)
                .setParameter("persons", persons)
                .getResultStream()
                .filter(claim -> claim.file().lies(scope))
                .collect(Collectors.toMap(Claim::person, claim -> claim.file().number(), (older, later) -> later));
    }
}
