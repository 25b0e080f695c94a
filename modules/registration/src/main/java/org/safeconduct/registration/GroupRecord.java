package org.safeconduct.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** Writes a group down: its people with their numbers, where they can be found, its limits, and its first events. */
@Dependent
class GroupRecord {

    @PersistenceContext(unitName = "registration") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Assignments assignments;

    @Inject Clocks clocks;

    @Inject Timeline timeline;

    /** {@code known}: for each of the group, the people known before who may be the same. */
    Registration write(NewRegistration told, List<List<Hit>> known) {
        Registration group = group(told);
        makeFindable(group, known);
        place(group);
        startClocks(group);
        tellTimeline(group);
        return group;
    }

    private Registration group(NewRegistration told) {
        Numbers numbers = new Numbers(em, clock);
        Registration group = new Registration(numbers.registration(), told, caller.get(), Time.now(clock));
        List<String> personNumbers = numbers.persons(told.persons().size());
        for (int i = 0; i < told.persons().size(); i++) {
            group.join(personNumbers.get(i), told.persons().get(i), caller.get().login());
        }
        em.persist(group);
        group.persons().forEach(person -> em.persist(new Claim(person, LocalDate.now(clock))));
        em.flush();
        return group;
    }

    private void makeFindable(Registration group, List<List<Hit>> known) {
        Doubles doubles = new Doubles(em);
        for (Person person : group.persons()) {
            doubles.keep(person);
            doubles.number(person, KnownNumber.Kind.PERSON, person.number());
            doubles.number(person, KnownNumber.Kind.REGISTRATION, group.number().value());
            doubles.pair(person, known.get(person.position()), group.registeredAt());
        }
    }

    private void place(Registration group) {
        assignments.place(group.number().subject(), group.office());
        particulars.about(group.number());
        for (Person person : group.persons()) {
            assignments.place(person.id().subject(), group.office());
            particulars.about(person.id());
            NewPerson told = person.told();
            for (Fact fact : Fact.values()) {
                particulars.noted(person.id(), fact.field(), fact.of(told));
            }
        }
    }

    private void startClocks(Registration group) {
        LocalDate today = LocalDate.now(clock);
        Subject file = group.number().subject();
        String regime = clocks.regime(group.madeOn());
        Limits.rule(regime, Limits.Act.REGISTER).ifPresent(rule -> {
            clocks.start(file, null, rule, group.madeOn());
            clocks.met(file, null, rule, today);
        });
        Limits.rule(regime, Limits.Act.LODGE).ifPresent(rule -> clocks.start(file, null, rule, today));
    }

    private void tellTimeline(Registration group) {
        Subject file = group.number().subject();
        timeline.add(file, null, group.madeOn(), "claim.made", List.of(), ClaimStage.A00.name(), null);
        timeline.add(file, null, LocalDate.now(clock), "claim.registered", List.of(group.number().value()),
                ClaimStage.A01.name(), null);
    }
}
