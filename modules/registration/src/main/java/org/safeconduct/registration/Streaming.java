package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.CaseNumber;

/** The claims of a case that wait for a track, with what the rules of the day say about each. */
final class Streaming {

    private final EntityManager em;
    private final LocalDate today;
    private final TriageRules rules;
    private final List<Claim> waiting;
    private final List<Person> group;
    private final Map<UUID, Long> claimsOfPerson;

    Streaming(EntityManager em, CaseNumber number, LocalDate today) {
        this.em = em;
        this.today = today;
        this.rules = new TriageRules(today);
        this.waiting = new Docket(em).awaitingTriage(number);
        this.group = waiting.isEmpty()
                ? List.of()
                : new People(em).group(waiting.getFirst().person().registration().number());
        this.claimsOfPerson = count();
    }

    /** Nobody waits: there is nothing to count, and no SQL for an empty list. */
    private Map<UUID, Long> count() {
        if (group.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select c.person.id, count(c) from Claim c where c.person in :group group by c.person.id",
                Object[].class)
                .setParameter("group", group)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    List<Claim> waiting() {
        return waiting;
    }

    String version() {
        return rules.version();
    }

    boolean needsFullProcedure(Claim claim) {
        return !rules.safeguards(facts(claim)).isEmpty();
    }

    Triage.Proposal proposal(Claim claim, Compartment compartment) {
        Set<TriageFact> facts = facts(claim);
        List<TriageRules.Line> safeguards = rules.safeguards(facts);
        List<TriageRules.Line> proposed = rules.proposals(facts)
                .stream()
                .filter(line -> safeguards.isEmpty() || !line.track().shortened())
                .toList();
        Track track = proposed.getFirst().track();
        List<String> because = Stream.concat(safeguards.stream(),
                proposed.stream().filter(line -> line.track() == track))
                .filter(line -> safeguards.isEmpty() || line.fact() != TriageFact.DEFAULT)
                .map(line -> told(line, compartment))
                .distinct()
                .toList();
        return new Triage.Proposal(claim.person().id(), track, because, rules.version());
    }

    private static String told(TriageRules.Line line, Compartment compartment) {
        return line.fact().restricted() && !compartment.open() ? "safeguard.restricted" : line.because();
    }

    private Set<TriageFact> facts(Claim claim) {
        Person person = claim.person();
        long earlier = claimsOfPerson.getOrDefault(person.id().value(), 1L) - 1;
        return TriageFact.of(new TriageFacts(person, group, earlier, today));
    }
}
