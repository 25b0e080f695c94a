package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.casefile.Codes;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

/** Claims until they are streamed. */
@Stateless
public class Claims {

    @PersistenceContext(unitName = "registration") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Assignments assignments;

    @Inject Codes codes;

    @Inject Clocks clocks;

    @Inject Timeline timeline;

    @Inject Tasks tasks;

    @Inject Event<ClaimLodged> lodged;

    /**
     * One case, one claim (A03) per person of the group whose claim is not lodged yet; starts D10 (or D08 by the day
     * made) and D21; fires ClaimLodged. RuleForbids "already-lodged". Refuses Stale.
     */
    @Gated(Action.CLAIM_LODGE)
    public CaseNumber lodge(RegistrationNumber registration, long version) {
        List<Claim> claims = docket().registered(registration);
        Registration group = group(registration);
        Stale.refuseUnless(group.version(), version);
        if (claims.isEmpty() && group.caseNumber() == null) {
            throw new RuleForbids("no-claim-to-lodge");
        }
        CaseNumber number = new Numbers(em, clock).asylumCase();
        group.lodge(number);
        claims.forEach(claim -> claim.lodge(number, today()));
        claims.forEach(claim -> new Doubles(em).number(claim.person(), KnownNumber.Kind.CASE, number.value()));
        em.flush();
        announce(group, number, claims);
        return number;
    }

    private Registration group(RegistrationNumber number) {
        Registration group = em.find(Registration.class, number.value());
        if (group == null) {
            throw new Unknown("unknown");
        }
        return group;
    }

    private void announce(Registration group, CaseNumber number, List<Claim> claims) {
        assignments.place(number.subject(), group.office());
        particulars.about(number);
        claims.forEach(claim -> particulars.about(claim.person().id()));
        Limits.rule(clocks.regime(group.madeOn()), Limits.Act.LODGE)
                .ifPresent(rule -> clocks.met(group.number().subject(), null, rule, today()));
        claims.forEach(claim -> startClocks(number.subject(), claim));
        tellTimeline(group, number);
        tasks.next(number.subject(), null, "triage", Role.TRIAGE_OFFICER, null, group.office(), null);
        Compartment everybody = Compartment.of(caller.get(), codes).closed();
        lodged.fire(new ClaimLodged(number, group.number(), group.office(),
                claims.stream().map(claim -> claim.lodged(everybody)).toList()));
    }

    private void startClocks(Subject file, Claim claim) {
        UUID person = claim.person().id().value();
        String regime = clocks.regime(claim.madeOn());
        Limits.rule(regime, Limits.Act.DECIDE)
                .ifPresent(rule -> clocks.start(file, person, rule, claim.lodgedOn()));
        Limits.rule(regime, Limits.Act.ASSESS_NEEDS)
                .ifPresent(rule -> clocks.start(file, person, rule, claim.madeOn()));
    }

    /** The file of the group learns of the lodging; that of the case begins with the first contact. */
    private void tellTimeline(Registration group, CaseNumber number) {
        Subject file = number.subject();
        LocalDate registered = group.registeredAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        List<String> numbers = List.of(group.number().value(), number.value());
        timeline.add(file, null, group.madeOn(), "claim.made", List.of(), ClaimStage.A00.name(), null);
        timeline.add(file, null, registered, "claim.registered", List.of(group.number().value()),
                ClaimStage.A01.name(), null);
        timeline.add(file, null, today(), "claim.lodged", numbers, ClaimStage.A03.name(), null);
        timeline.add(group.number().subject(), null, today(), "claim.lodged", numbers, ClaimStage.A03.name(), null);
    }

    @Open("rsd asks before removal: is there a claim made and not yet streamed?")
    public boolean openBeforeStreaming(PersonId person) {
        return docket().openBeforeStreaming(person);
    }

    /** Persons of the case whose claims wait for triage. */
    @Open("rsd shows which claims wait for triage")
    public Set<PersonId> awaitingTriage(CaseNumber number) {
        return docket().awaitingTriage(number)
                .stream()
                .map(claim -> claim.person().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A claim was withdrawn or discontinued before anybody streamed it: nothing waits for it any more. */
    @Open("rsd ends claims inside its own gated act")
    public void ended(CaseNumber number, Set<PersonId> persons, String reason) {
        docket().awaitingTriage(number)
                .stream()
                .filter(claim -> persons.contains(claim.person().id()))
                .forEach(claim -> claim.end(reason));
    }

    private Docket docket() {
        return new Docket(em);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
