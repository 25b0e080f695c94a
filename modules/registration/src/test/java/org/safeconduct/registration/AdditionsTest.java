package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;

/** A merge patch names the whole list of documents or needs; the list can only grow. */
class AdditionsTest {

    private static final NewPerson.NewDocument PASSPORT = new NewPerson.NewDocument("PPT", "X 123", "SYR", null, null,
            null);
    private static final NewPerson.NewDocument CARD = new NewPerson.NewDocument("IDC", "77", "SYR", null, null, null);
    private static final LocalDate NOTICED = LocalDate.of(2020, 1, 1);

    private final Counter counter = new Counter();

    @Test
    void aDocumentThatIsNotOnTheRecordIsAdded() {
        PersonId id = register();
        correct(id, Map.of("documents", List.of(PASSPORT)));
        correct(id, Map.of("documents", List.of(PASSPORT, CARD)));
        assertThat(file(id).documents()).extracting(PersonFile.DocumentLine::type).containsExactly("PPT", "IDC");
        assertThat(counter.news()).contains(new PersonCorrected(id, "documents"));
        assertThat(counter.act(() -> counter.persons().history(id))).extracting(Persons.Change::after)
                .contains("PPT X 123", "IDC 77");
    }

    @Test
    void whatIsOnTheRecordIsNotTakenAway() {
        PersonId id = register();
        correct(id, Map.of("documents", List.of(PASSPORT)));
        refused(() -> correct(id, Map.of("documents", List.of(CARD))), "/documents");
        refused(() -> correct(id, Map.of("needs", List.of())), "/needs");
        assertThat(file(id).documents()).hasSize(1);
    }

    @Test
    void flawsStandAtThePlaceInTheList() {
        PersonId id = register();
        correct(id, Map.of("documents", List.of(PASSPORT)));
        refused(() -> correct(id, Map.of("documents", List.of(PASSPORT,
                new NewPerson.NewDocument("ZZZ", null, null, null, null, null)))), "/documents/1/type");
        refused(() -> correct(id, Map.of("documents", List.of(PASSPORT, "a card"))), "/documents/1");
    }

    @Test
    void aNeedBehindTheCompartmentNeedNotBeNamedAndStays() {
        PersonId id = register();
        correct(id, Map.of("needs", List.of(new NewPerson.NewNeed("CR-CC", told("CR-CC", id)),
                new NewPerson.NewNeed("SM-CI", NOTICED))));
        assertThat(file(id).needs()).extracting(PersonFile.NeedLine::code).containsExactly("CR-CC", "SM-CI");
        counter.as("protection", "HQ", Role.PROTECTION_OFFICER);
        assertThat(file(id).needs()).extracting(PersonFile.NeedLine::code)
                .containsExactlyInAnyOrder("SV-VA", "CR-CC", "SM-CI");
    }

    private LocalDate told(String code, PersonId id) {
        return file(id).needs()
                .stream()
                .filter(need -> need.code().equals(code))
                .map(PersonFile.NeedLine::noticedOn)
                .findFirst()
                .orElseThrow();
    }

    private PersonId register() {
        return counter.act(() -> counter.arrivals()
                .register(Family.group(Family.needing(
                        Family.person("Omarkhel", "Zarmina", "F", "1999", "AFG", null), "SV-VA", "CR-CC"))))
                .persons()
                .getFirst();
    }

    private PersonFile file(PersonId id) {
        return counter.act(() -> counter.persons().file(id));
    }

    private void correct(PersonId id, Map<String, Object> changes) {
        long version = file(id).version();
        counter.act(() -> counter.persons().correct(id, changes, "shown today", version));
    }

    private static void refused(ThrowingCallable act, String pointer) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting("pointer").contains(pointer));
    }
}
