package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Reach;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

/** Groups who came together, from first contact to lodging. */
@Stateless
public class Arrivals {

    @PersistenceContext(unitName = "registration") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Powers powers;

    @Inject Codes codes;

    @Inject GroupRecord record;

    @Inject Event<ClaimMade> made;

    /** What came into being. {@code possibleDuplicates}: people known before who may be the same, best first. */
    public record Registered(
            RegistrationNumber number, List<PersonId> persons, List<RegistrationFile.Pair> possibleDuplicates) {}

    /** A line of the list; {@code stage} is A01 before lodging, null once there is a case. */
    public record Row(
            RegistrationNumber number,
            String office,
            LocalDate madeOn,
            PersonLabel first,
            int persons,
            String stage,
            CaseNumber caseNumber)
            implements
                Concerns {
        @Override
        public Subject subject() {
            return number.subject();
        }
    }

    /**
     * Whole or not at all; every flaw at its pointer (/persons/0/birthDate). Starts the clocks of registering and lodging (D03 and
     * D05, or D01 by the day made). Forbidden
     * "other-office" unless the office is the caller's own or the power is national. Duplicate "possible-duplicates"
     * when nobody searched and somebody known may be the same. Fires ClaimMade.
     */
    @Gated(Action.REGISTRATION_CREATE)
    public Registered register(NewRegistration told) {
        new ArrivalCheck(codes, LocalDate.now(clock)).of(told).refuse();
        refuseOtherOffice(told.office());
        List<List<Hit>> known = told.persons().stream().map(new Doubles(em)::of).toList();
        refuseUnsearched(told, known);
        Registration group = record.write(told, known);
        announce(group, known);
        return new Registered(group.number(), group.persons().stream().map(Person::id).toList(),
                pairs(group, known));
    }

    /**
     * Refuses as {@link #register} would for this one of a group, with pointers into the person; keeps nothing.
     *
     * @param position in the group, from 0 on: who is not the first has a relation to the first
     */
    @Gated(Action.REGISTRATION_CHECK)
    public void check(NewPerson person, int position) {
        Flaws flaws = new Flaws();
        new PersonCheck(codes, LocalDate.now(clock), flaws).of(person, "");
        new RelationCheck(codes, flaws).of(person.relation(), position, "/relation");
        flaws.refuse();
    }

    private void refuseOtherOffice(String office) {
        boolean national = powers.reach(caller.get().roles(), Action.REGISTRATION_CREATE) == Reach.NATIONAL;
        if (!national && !office.equals(caller.get().office())) {
            throw new Forbidden("other-office", office);
        }
    }

    private static void refuseUnsearched(NewRegistration told, List<List<Hit>> known) {
        long found = known.stream().flatMap(List::stream).map(Hit::id).distinct().count();
        if (!told.searched() && found > 0) {
            throw new Duplicate("possible-duplicates", found);
        }
    }

    private void announce(Registration group, List<List<Hit>> known) {
        em.flush();
        made.fire(new ClaimMade(group.persons().stream().map(Person::id).toList(),
                known.stream().flatMap(List::stream).map(Hit::id).collect(Collectors.toUnmodifiableSet())));
    }

    private static List<RegistrationFile.Pair> pairs(Registration group, List<List<Hit>> known) {
        return group.persons()
                .stream()
                .flatMap(person -> known.get(person.position())
                        .stream()
                        .map(hit -> new RegistrationFile.Pair(person.id(), hit)))
                .toList();
    }

    @Gated(Action.REGISTRATION_READ)
    public RegistrationFile file(RegistrationNumber number) {
        List<Person> persons = new People(em).group(number);
        if (persons.isEmpty()) {
            throw new Unknown("unknown");
        }
        Sight sight = new Sight(caller.get(), codes, powers);
        Registration group = persons.getFirst().registration();
        return new RegistrationFile(number, group.office(), group.madeOn(), group.arrivedOn(), group.language(),
                group.registeredAt(), group.registeredBy(), group.caseNumber(),
                persons.stream()
                        .map(person -> new RegistrationFile.Member(sight.label(person), person.relation()))
                        .toList(),
                new Doubles(em).pairs(persons.stream().map(person -> person.id().value()).toList()), group.version());
    }

    /** Newest first, in the caller's scope; onlyOpen: not yet lodged. */
    @Gated(Action.REGISTRATION_LIST)
    public Page<Row> list(boolean onlyOpen, PageRequest page) {
        ArrivalList list = new ArrivalList(em, powers.scope(Action.REGISTRATION_LIST), onlyOpen);
        List<Registration> groups = list.page(page);
        List<String> numbers = groups.stream().map(group -> group.number().value()).toList();
        Map<String, PersonLabel> firsts = list.firsts(numbers, new Sight(caller.get(), codes, powers));
        Map<String, Long> sizes = list.sizes(numbers);
        List<Row> rows = groups.stream()
                .map(group -> row(group, firsts.get(group.number().value()), sizes.get(group.number().value())))
                .toList();
        return list.cut(rows, groups, page);
    }

    private static Row row(Registration group, PersonLabel first, long persons) {
        String stage = group.caseNumber() == null ? ClaimStage.A01.name() : null;
        return new Row(group.number(), group.office(), group.madeOn(), first, (int) persons, stage,
                group.caseNumber());
    }
}
