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
import java.util.stream.Collectors;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.casefile.Codes;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;

/** Streaming to the right procedure: rules propose, a person confirms or overrides with a reason. */
@Stateless
public class Triage {

    @PersistenceContext(unitName = "registration") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Codes codes;

    @Inject Timeline timeline;

    @Inject Tasks tasks;

    @Inject Clocks clocks;

    @Inject Event<ClaimStreamed> streamed;

    /**
     * What the rules say about one claim.
     *
     * @param because facts that fired: message keys in the bundle org.safeconduct.registration.triage; a restricted
     *     fact is {@code safeguard.restricted} to those outside its compartment
     */
    public record Proposal(PersonId person, Track track, List<String> because, String ruleVersion) {}

    /** One proposal for each claim of the case that waits; empty if none does. */
    @Gated(Action.TRACK_PROPOSE)
    public List<Proposal> propose(CaseNumber number) {
        refuseUnknown(number);
        Streaming streaming = streaming(number);
        return streaming.waiting().stream().map(claim -> streaming.proposal(claim, compartment())).toList();
    }

    /**
     * Reason always required (Invalid at /reason). RuleForbids "track-needs-full-procedure" for a shortened track where
     * exclusion, security, minor without guardian, torture or trafficking flags stand. Fires ClaimStreamed for each.
     * WrongStage unless each claim is at A03 or A04.
     */
    @Gated(Action.TRACK_CONFIRM)
    public void confirm(CaseNumber number, Set<PersonId> persons, Track track, String reason) {
        check(persons, track, reason);
        refuseUnknown(number);
        Streaming streaming = streaming(number);
        List<Claim> claims = chosen(streaming, number, persons);
        if (track.shortened() && claims.stream().anyMatch(streaming::needsFullProcedure)) {
            throw new RuleForbids("track-needs-full-procedure", track.name());
        }
        particulars.because(reason);
        claims.forEach(claim -> stream(claim, number, track, reason, streaming.version()));
        em.flush();
        if (claims.size() == streaming.waiting().size()) {
            tasks.settle(number.subject(), null);
        }
        claims.forEach(claim -> streamed.fire(
                new ClaimStreamed(number, claim.person().id(), claim.id(), track, reason)));
    }

    private static void check(Set<PersonId> persons, Track track, String reason) {
        Flaws flaws = new Flaws();
        flaws.unless(persons != null && !persons.isEmpty(), "/persons", "required");
        flaws.required(track, "/track");
        flaws.required(reason, "/reason");
        TextCheck.text(flaws, reason, TextCheck.TEXT, "/reason");
        flaws.refuse();
    }

    private List<Claim> chosen(Streaming streaming, CaseNumber number, Set<PersonId> persons) {
        Set<PersonId> known = new Docket(em).of(number)
                .stream()
                .map(claim -> claim.person().id())
                .collect(Collectors.toSet());
        if (!known.containsAll(persons)) {
            throw new Unknown("unknown");
        }
        List<Claim> claims = streaming.waiting()
                .stream()
                .filter(claim -> persons.contains(claim.person().id()))
                .toList();
        if (claims.size() < persons.size()) {
            throw new WrongStage(ClaimStage.Act.STREAM.name(), ClaimStage.STREAMED.name());
        }
        return claims;
    }

    private void stream(Claim claim, CaseNumber number, Track track, String reason, String rules) {
        PersonId person = claim.person().id();
        particulars.changed(person, "track", null, track);
        claim.stream(track, reason, rules, caller.get().login(), LocalDate.now(clock));
        timeline.add(number.subject(), person.value(), LocalDate.now(clock), "claim.streamed", List.of(track.name()),
                track.firstStage(), reason);
        needsWereWeighed(number, claim);
    }

    /** The track rests on the person's needs: confirming it ends their assessment, APR Article 20(1), unless one waits for review. */
    private void needsWereWeighed(CaseNumber number, Claim claim) {
        if (claim.person().needs().stream().anyMatch(Need::pending)) {
            return;
        }
        Limits.rule(clocks.regime(claim.madeOn()), Limits.Act.ASSESS_NEEDS)
                .ifPresent(
                        rule -> clocks.met(number.subject(), claim.person().id().value(), rule, LocalDate.now(clock)));
    }

    private void refuseUnknown(CaseNumber number) {
        if (new Docket(em).of(number).isEmpty()) {
            throw new Unknown("unknown");
        }
    }

    private Streaming streaming(CaseNumber number) {
        return new Streaming(em, number, LocalDate.now(clock));
    }

    private Compartment compartment() {
        return Compartment.of(caller.get(), codes);
    }
}
