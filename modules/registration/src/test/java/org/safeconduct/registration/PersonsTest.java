package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Unknown;

class PersonsTest {

    private final Counter counter = new Counter();

    @Test
    void showsAPersonWithClaimsAndFamily() {
        List<PersonId> family = register(Family.four("Ghalibi"));

        PersonFile son = file(family.get(1));

        assertThat(son.claims()).singleElement().satisfies(claim -> assertThat(claim.stage()).isEqualTo("A01"));
        assertThat(son.family())
                .extracting(PersonFile.FamilyLine::other, PersonFile.FamilyLine::relation)
                .containsExactly(tuple(family.get(0), "MOT"), tuple(family.get(2), "SIS"), tuple(family.get(3), "UNC"));
        assertThat(son.birthDate()).isEqualTo(new PartialDate("2015-01-02"));
        assertThat(counter.statements.seen()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void labelsAnyNumberOfPeopleInThreeStatements() {
        List<PersonId> family = register(Family.four("Habibzai"));

        Map<PersonId, PersonLabel> labels = counter.act(() -> counter.persons().labels(family));

        assertThat(labels).containsOnlyKeys(family);
        assertThat(labels.get(family.get(3)).shown()).isEqualTo("Habibzai Karim");
        assertThat(counter.statements.seen()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void tellsWhatTheOtherIsToAPersonOfTheGroup() {
        List<PersonId> family = register(Family.four("Idrisov"));
        List<PersonId> strangers = register(Family.four("Jalalov"));

        assertThat(relation(family.get(0), family.get(1))).contains("SON");
        assertThat(relation(family.get(3), family.get(2))).contains("NIE");
        assertThat(relation(family.get(0), strangers.get(1))).isEmpty();
    }

    @Test
    void knowsNobodyByAStrangeId() {
        assertThatThrownBy(() -> file(PersonId.fresh())).isInstanceOf(Unknown.class);
    }

    @Test
    void correctsOnlyWhatIsNamedAndKeepsTheOldValues() {
        PersonId id = register(Family.four("Khourani")).getFirst();
        PersonFile before = file(id);
        Map<String, Object> changes = new HashMap<>();
        changes.put("birthDate", null);
        changes.put("maritalStatus", "MA");
        changes.put("names", List.of(Map.of("type", "family", "value", "خوراني", "latin", "Khourany")));

        PersonFile after = correct(id, changes, before.version());

        assertThat(after.birthDate()).isNull();
        assertThat(after.maritalStatus()).isEqualTo(Stated.of("MA"));
        assertThat(after.names()).containsExactly(new NamePart(NamePart.Type.FAMILY, "خوراني", "Khourany"));
        assertThat(after.sex()).isEqualTo(before.sex());
        assertThat(history(id)).extracting(Persons.Change::field, Persons.Change::before, Persons.Change::after)
                .containsExactlyInAnyOrder(tuple("birthDate", "1990-05-17", null),
                        tuple("maritalStatus", null, "MA"),
                        tuple("names", "FAMILY Khourani; GIVEN Samira", "FAMILY خوراني [Khourany]"));
        assertThat(counter.news()).contains(new PersonCorrected(id, "birthDate"), new PersonCorrected(id, "names"));
        assertThat(counter.particulars().facts())
                .anySatisfy(fact -> assertThat(fact.before()).isEqualTo("1990-05-17"));
    }

    @Test
    void refusesACorrectionOfAnOldVersion() {
        PersonId id = register(Family.four("Latifov")).getFirst();
        long version = file(id).version();
        correct(id, Map.of("names", List.of(new NamePart(NamePart.Type.SINGLE, "Latifova", null))), version);

        assertThatThrownBy(() -> correct(id, Map.of("sex", "X"), version)).isInstanceOf(Stale.class);
    }

    @Test
    void tellsTheFlawsOfACorrectionAtTheirFields() {
        PersonId id = register(Family.four("Mirzaev")).getFirst();
        long version = file(id).version();
        Map<String, Object> changes = Map.of("sex", 7, "birthDate", "1990-13", "shoe", "42");

        assertFlaws(() -> correct(id, changes, version), tuple("/sex", "wrong-type"),
                tuple("/birthDate", "partial-date"), tuple("", "unknown-field"));
        assertFlaws(() -> correct(id, Map.of("nationalities", List.of("ZZZ"), "birthDate", "1850"), version),
                tuple("/nationalities/0", "code"), tuple("/birthDate", "too-old"));
        assertFlaws(() -> counter.act(() -> counter.persons().correct(id, Map.of("sex", "X"), " ", version)),
                tuple("/reason", "required"));
        assertThat(history(id)).isEmpty();
    }

    @Test
    void addsADocumentAndFindsThePersonByIt() {
        PersonId id = register(Family.four("Nazarov")).getFirst();
        NewPerson.NewDocument passport = new NewPerson.NewDocument("PPT", "n 7654-321", "SYR", null, null, null);

        PersonFile after = counter.act(
                () -> counter.persons().addDocument(id, passport, "shown today", fileInside(id).version()));

        assertThat(after.documents()).singleElement()
                .satisfies(line -> assertThat(line.number()).isEqualTo("n 7654-321"));
        Hit hit = counter.act(() -> counter.persons()
                .search(new PersonQuery(null, null, null, null, "N7654321", null),
                        PageRequest.first()))
                .items()
                .getFirst();
        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.reasons()).contains("document");
    }

    @Test
    void keepsRestrictedNeedsInsideTheirCompartment() {
        PersonId id = register(Family.group(Family.needing(
                Family.person("Omarkhel", "Zarmina", "F", "1999", "AFG", null), "SV-VA", "CR-CC")))
                .getFirst();

        assertThat(file(id).needs()).extracting(PersonFile.NeedLine::code).containsExactly("CR-CC");
        PersonLabel outside = counter.act(() -> counter.persons().labels(List.of(id))).get(id);
        assertThat(outside.needs()).containsExactly("CR-CC");
        assertThat(outside.restrictedNeeds()).isTrue();

        counter.as("notification", "HQ", Role.NOTIFICATION_OFFICER);
        assertThat(label(id).restrictedNeeds()).isFalse();
        counter.as("registration-north", "NORTH", Role.REGISTRATION_OFFICER);
        assertThat(label(id).restrictedNeeds()).isFalse();

        counter.as("protection", "HQ", Role.PROTECTION_OFFICER);
        assertThat(file(id).needs()).extracting(PersonFile.NeedLine::code).containsExactly("SV-VA", "CR-CC");
        assertThat(file(id).needs()).extracting(PersonFile.NeedLine::status).containsOnly("PENDING_REVIEW");
    }

    @Test
    void aNeedThatProtectionStaffAddIsConfirmed() {
        PersonId id = register(Family.four("Pashtuni")).getFirst();
        counter.as("protection", "HQ", Role.PROTECTION_OFFICER);

        PersonFile after = counter.act(() -> counter.persons()
                .addNeed(id, new NewPerson.NewNeed("SV-VA", Counter.TODAY), "told us", fileInside(id).version()));
        assertThat(after.needs()).singleElement()
                .satisfies(need -> assertThat(need.status()).isEqualTo("CONFIRMED"));
        assertThat(history(id)).hasSize(1);

        counter.registrar();
        assertThat(history(id)).isEmpty();
    }

    @Test
    void aCorrectionDoesNotRemoveAProfileThatItsAuthorCannotSee() {
        NewPerson person = Family.with(Family.person("Qasimi", "Lale", "F", "1995", "IRN", null), List.of(), List.of(),
                List.of("P01", "P20"));
        PersonId id = register(Family.group(person)).getFirst();
        PersonFile seen = file(id);
        assertThat(seen.profiles()).containsExactly("P01");

        correct(id, Map.of("profiles", List.of("P02")), seen.version());

        assertThat(history(id)).extracting(Persons.Change::before, Persons.Change::after)
                .containsExactly(tuple("P01", "P02"));
        counter.as("exclusion", "HQ", Role.EXCLUSION_UNIT);
        assertThat(file(id).profiles()).containsExactly("P02", "P20");
    }

    private List<PersonId> register(NewRegistration group) {
        return counter.act(() -> counter.arrivals().register(group)).persons();
    }

    private PersonFile file(PersonId id) {
        return counter.act(() -> counter.persons().file(id));
    }

    private PersonFile fileInside(PersonId id) {
        return counter.persons().file(id);
    }

    private PersonLabel label(PersonId id) {
        return counter.act(() -> counter.persons().labels(List.of(id))).get(id);
    }

    private PersonFile correct(PersonId id, Map<String, Object> changes, long version) {
        return counter.act(() -> counter.persons().correct(id, changes, "the document says so", version));
    }

    private List<Persons.Change> history(PersonId id) {
        return counter.act(() -> counter.persons().history(id));
    }

    private Optional<String> relation(PersonId person, PersonId other) {
        return counter.act(() -> counter.persons().relation(person, other));
    }

    private static void assertFlaws(Runnable act, Tuple... expected) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer, Flaw::key)
                        .containsExactlyInAnyOrder(expected));
    }
}
