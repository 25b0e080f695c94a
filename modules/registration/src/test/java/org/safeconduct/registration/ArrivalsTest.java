package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;

class ArrivalsTest {

    private final Counter counter = new Counter();

    @Test
    void registersAFamilyWithNumbersOfTheYear() {
        Arrivals.Registered made = register(Family.four("Alhashmi"));

        assertThat(made.number().value()).startsWith("R-2026-");
        RegistrationFile file = file(made);
        assertThat(file.persons()).extracting(member -> member.person().shown(), RegistrationFile.Member::relation)
                .containsExactly(tuple("Alhashmi Samira", null), tuple("Alhashmi Yusuf", "SON"),
                        tuple("Alhashmi Maryam", "DAU"), tuple("Alhashmi Karim", "BRO"));
        assertThat(file.persons()).allSatisfy(member -> assertThat(member.person().number()).startsWith("P-2026-"));
        assertThat(file.registeredBy()).isEqualTo("registration");
        assertThat(file.caseNumber()).isNull();
    }

    @Test
    void keepsTheScriptOfEachPartOfAName() {
        NewPerson person = Family.called(Family.person("x", "y", "F", "1991", "ERI", null),
                new NamePart(NamePart.Type.GIVEN, "ሰላም", "Selam"), new NamePart(NamePart.Type.FATHER, "Zzandrej", null),
                new NamePart(NamePart.Type.FAMILY, "Жуковацка", null));
        Arrivals.Registered made = register(Family.group(person));

        List<?> scripts = counter.em()
                .createNativeQuery("select script from registration.person_name where person = ?1 order by position")
                .setParameter(1, made.persons().getFirst().value())
                .getResultList();
        assertThat(scripts).hasToString("[Ethi, Latn, Cyrl]");
        assertThat(file(made).persons().getFirst().person().shown()).isEqualTo("Selam Zzandrej Жуковацка");
    }

    @Test
    void startsTheClocksOfRegisteringAndLodging() {
        Arrivals.Registered made = register(Family.four("Barzinji"));

        List<ClockView> clocks = counter.act(() -> counter.face(Clocks.class).of(made.number().subject()));
        assertThat(clocks).extracting(ClockView::rule, ClockView::started, ClockView::met)
                .containsExactlyInAnyOrder(tuple("D03", Family.MADE, Counter.TODAY),
                        tuple("D05", Counter.TODAY, null));
        List<TimelineEntry> events = counter.act(() -> counter.face(Timeline.class).of(made.number().subject()));
        assertThat(events).extracting(TimelineEntry::what).containsExactlyInAnyOrder("claim.made", "claim.registered");
    }

    @Test
    void tellsTheGateWhoCameIntoBeing() {
        Arrivals.Registered made = register(Family.four("Chalabi"));

        assertThat(counter.particulars().subjects()).hasSize(5).contains(made.number().subject());
        assertThat(counter.particulars().facts())
                .anySatisfy(fact -> assertThat(fact.after()).isEqualTo("FAMILY Chalabi; GIVEN Samira"));
    }

    @Test
    void refusesAnotherOffice() {
        NewRegistration group = Family.four("Daoud");
        NewRegistration north = new NewRegistration("NORTH", group.madeOn(), null, "ara", true, group.persons());

        assertThatThrownBy(() -> register(north)).isInstanceOf(Forbidden.class).hasMessage("other-office");
    }

    @Test
    void checksOneOfAGroupBeforeTheOthersAreKnown() {
        NewPerson wrong = Family.person("Haddad", "Sami", "Q", "2027-01-01", "SYR", null);
        assertThatThrownBy(() -> counter.arrivals().check(wrong, 1)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer, Flaw::key)
                        .containsExactlyInAnyOrder(tuple("/sex", "sex"), tuple("/birthDate", "future"),
                                tuple("/relation", "required")));
        counter.arrivals().check(Family.person("Haddad", "Sami", "M", "1990", "SYR", null), 0);
    }

    @Test
    void tellsEveryFlawAtItsFieldAndWritesNothing() {
        long before = rows();
        NewPerson first = Family.person("FNU", "x\u202e", "Q", "2027-01-01", "ZZZ", "SON");
        NewPerson second = Family.needing(Family.person("Xxx", "1", "F", "1880", "SYR", null), "QQ");
        NewRegistration group = new NewRegistration("HQ", Counter.TODAY.plusDays(1), Counter.TODAY.plusDays(2),
                "nope", true, List.of(first, second));

        assertThatThrownBy(() -> register(group)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer, Flaw::key)
                        .containsExactlyInAnyOrder(tuple("/language", "code"), tuple("/madeOn", "future"),
                                tuple("/arrivedOn", "future"), tuple("/arrivedOn", "arrived-after-made"),
                                tuple("/persons/0/names/0/value", "filler-name"),
                                tuple("/persons/0/names/1/value", "control-characters"),
                                tuple("/persons/0/sex", "sex"), tuple("/persons/0/birthDate", "future"),
                                tuple("/persons/0/nationalities/0", "code"),
                                tuple("/persons/0/relation", "relation-of-first"),
                                tuple("/persons/1/names/0/value", "filler-name"),
                                tuple("/persons/1/names/1/value", "no-letter"),
                                tuple("/persons/1/birthDate", "too-old"), tuple("/persons/1/needs/0/code", "code"),
                                tuple("/persons/1/relation", "required")));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesADocumentWhoseZoneSaysSomethingElse() {
        NewPerson.NewDocument document = new NewPerson.NewDocument("PPT", "L898902C4", "SYR", null, null,
                List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                        "L898902C36UTO7408122F1204159ZE184226B<<<<<10"));
        NewPerson person = Family.with(Family.person("Eriksson", "Anna", "F", "1974-08-13", "SYR", null),
                List.of(document), List.of(), List.of());

        assertThatThrownBy(() -> register(Family.group(person))).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).containsExactly(
                        Flaw.at("/persons/0/documents/0/number", "mrz-number-differs"),
                        Flaw.at("/persons/0/documents/0/mrz", "mrz-birth-differs")));
    }

    @Test
    void asksForASearchBeforeSomebodyKnownIsRegisteredAgain() {
        Arrivals.Registered first = register(Family.group(
                Family.person("Qaderzadeh", "Mohammed", "M", "1991-03-04", "AFG", null)));
        NewPerson again = Family.person("Qaderzade", "Muhammad", "M", "1991-03-04", "AFG", null);
        NewRegistration unsearched = new NewRegistration("HQ", Family.MADE, null, "prs", false, List.of(again));

        assertThatThrownBy(() -> register(unsearched)).isInstanceOf(Duplicate.class).hasMessage("possible-duplicates");

        Arrivals.Registered second = register(Family.group(again));
        assertThat(second.possibleDuplicates()).singleElement()
                .satisfies(pair -> assertThat(pair.known().id()).isEqualTo(first.persons().getFirst()));
        assertThat(file(first).possibleDuplicates()).singleElement()
                .satisfies(pair -> assertThat(pair.known().id()).isEqualTo(second.persons().getFirst()));
        assertThat(counter.news()).contains(
                new ClaimMade(second.persons(), Set.of(first.persons().getFirst())));
    }

    @Test
    void whoWasToldApartIsTakenForOneNoMore() {
        PersonId one = register(Family.group(Family.person("Noori", "Zahra", "F", "1988-07-09", "AFG", null)))
                .persons()
                .getFirst();
        PersonId other = register(Family.group(Family.person("Noori", "Zahra", "F", "1988-07-09", "AFG", null)))
                .persons()
                .getFirst();
        assertThat(counter.persons().perhapsAlso(one)).containsExactly(other);
        assertThatThrownBy(() -> tellApart(one, other, " "))
                .isInstanceOf(Invalid.class);
        tellApart(one, other, "The fingerprints differ");
        assertThat(counter.persons().perhapsAlso(one)).isEmpty();
        assertThat(counter.persons().perhapsAlso(other)).isEmpty();
        assertThatThrownBy(() -> tellApart(other, one, "Again"))
                .isInstanceOf(RuleForbids.class)
                .hasMessage("already-settled");
    }

    private void tellApart(PersonId one, PersonId other, String reason) {
        counter.act(() -> {
            counter.persons().tellApart(one, other, reason);
            return null;
        });
    }

    @Test
    void listsTheOfficesOwnGroupsNewestFirstByKey() {
        Counter south = counter.as("registration-south", "SOUTH", Role.REGISTRATION_OFFICER);
        for (String name : List.of("Eins", "Zwei", "Drei")) {
            NewRegistration group = Family.four(name);
            south.act(() -> south.arrivals()
                    .register(new NewRegistration("SOUTH", group.madeOn(), null, "ara", true, group.persons())));
        }
        Page<Arrivals.Row> first = south.act(() -> south.arrivals().list(true, PageRequest.first(2)));
        Page<Arrivals.Row> rest = south.act(() -> south.arrivals().list(true, new PageRequest(2, first.next())));

        assertThat(first.items()).extracting(row -> row.first().shown(), Arrivals.Row::persons, Arrivals.Row::stage)
                .containsExactly(tuple("Drei Samira", 4, "A01"), tuple("Zwei Samira", 4, "A01"));
        assertThat(rest.items()).extracting(row -> row.first().shown()).containsExactly("Eins Samira");
        assertThat(rest.next()).isNull();
        assertThat(first.total()).isEqualTo(new Page.Total(3, true));
    }

    @Test
    void readsAGroupInAHandfulOfStatements() {
        Arrivals.Registered made = register(Family.four("Farouk"));

        counter.act(() -> counter.arrivals().file(made.number()));
        assertThat(counter.statements.seen()).hasSizeLessThanOrEqualTo(6);
    }

    private Arrivals.Registered register(NewRegistration group) {
        return counter.act(() -> counter.arrivals().register(group));
    }

    private RegistrationFile file(Arrivals.Registered made) {
        return counter.act(() -> counter.arrivals().file(made.number()));
    }

    private long rows() {
        return ((Number) counter.em().createNativeQuery("select count(*) from registration.person").getSingleResult())
                .longValue();
    }
}
