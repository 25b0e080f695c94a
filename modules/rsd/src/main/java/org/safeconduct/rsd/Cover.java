package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Subject;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;
import org.safeconduct.rsd.CaseFile.ClaimView;
import org.safeconduct.rsd.CaseFile.ReturnView;

/** Puts together what the file of a case shows to the one who opened it. */
@Dependent
class Cover {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Clocks clocks;

    @Inject Persons persons;

    @Inject Staff staff;

    @Inject Powers powers;

    @Inject CurrentCaller caller;

    @Inject Outcomes outcomes;

    CaseFile of(CaseNumber number) {
        AsylumCase file = docket.read(number);
        List<Claim> claims = em.createQuery("select distinct c from Claim c left join fetch c.hands"
                + " where c.file = :file order by c.position", Claim.class).setParameter("file", file).getResultList();
        return new CaseFile(number, file.registration(), file.stage(), file.track(), file.office(), file.assignee(),
                name(file.assignee()), file.lodgedOn(), views(number.subject(), claims), file.version());
    }

    private String name(String login) {
        return login == null ? null : staff.namesOf(Set.of(login)).getOrDefault(login, login);
    }

    private List<ClaimView> views(Subject file, List<Claim> claims) {
        Map<PersonId, PersonLabel> labels = persons
                .labels(claims.stream().map(Claim::person).collect(Collectors.toSet()));
        Map<UUID, DecisionView> decisions = outcomes.decisions(claims);
        Map<UUID, ReturnView> orders = outcomes.returnOrders(claims);
        List<ClockView> limits = clocks.held(file);
        Set<Act> powerful = powerful(file, claims);
        return claims.stream()
                .map(claim -> new ClaimView(claim.id(), labels.get(claim.person()), claim.stage(), claim.track(),
                        limits(limits, claim), open(claim, powerful), decisions.get(claim.id()),
                        orders.get(claim.id()), claim.last(Duty.INTERVIEWER), claim.last(Duty.ASSESSOR),
                        claim.last(Duty.REVIEWER), claim.last(Duty.DECIDER)))
                .toList();
    }

    /** Limits of the whole file stand with every claim. */
    private static List<ClockView> limits(List<ClockView> limits, Claim claim) {
        UUID person = claim.person().value();
        return limits.stream().filter(limit -> limit.person() == null || limit.person().equals(person)).toList();
    }

    /** The acts open in some claim that this caller has the power for; each asked once. */
    private Set<Act> powerful(Subject file, List<Claim> claims) {
        Set<Act> powerful = EnumSet.noneOf(Act.class);
        claims.forEach(claim -> powerful.addAll(claim.open()));
        powerful.removeIf(act -> !powers.may(act.action(), file));
        return powerful;
    }

    private Set<Act> open(Claim claim, Set<Act> powerful) {
        Set<Act> open = claim.open();
        open.removeIf(act -> !powerful.contains(act) || !Duties.allow(claim, act, caller.get().login()));
        return open;
    }
}
