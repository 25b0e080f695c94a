package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;

class SearchTest {

    private final Counter counter = new Counter();

    @ParameterizedTest
    @CsvSource({"Mohammed Haddadin, محمد حدادين", "محمد حدادي, Muhammad Haddadi",
            "Yevgeny Zhdanovich, Евгений Жданович",
            "Selam Gebremeskel, Selam Gebre-Meskel", "Khadija Benhammouda, Khadidja Ben Hammouda",
            "Tekle Berhane Woldu, Woldu Tekle Berhane", "Olena Kovalchukivna, Olena Kovalchukyvna"})
    void findsAcrossScriptsAndSpellings(String registered, String asked) {
        String number = register(registered, "1991-04-05");

        assertThat(found(PersonQuery.text(asked))).extracting(Hit::number).contains(number);
    }

    @Test
    void turnsPagesWithoutLossOrRepetition() {
        for (int i = 0; i < 5; i++) {
            register("Quintavalle Zbigniew", "197" + i);
        }
        PersonQuery query = PersonQuery.text("Quintavalle Zbigniew");
        List<Hit> whole = found(query);
        Page<Hit> first = counter.act(() -> counter.persons().search(query, PageRequest.first(2)));
        Page<Hit> second = counter.act(() -> counter.persons().search(query, new PageRequest(2, first.next())));
        Page<Hit> rest = counter.act(() -> counter.persons().search(query, new PageRequest(200, second.next())));
        assertThat(Stream.of(first, second, rest).flatMap(page -> page.items().stream()))
                .containsExactlyElementsOf(whole);
        assertThat(rest.next()).isNull();
        assertThat(first.total()).isEqualTo(second.total());
        assertThatThrownBy(() -> counter.act(
                () -> counter.persons().search(query, new PageRequest(2, "no cursor"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void putsTheSameBirthDateBeforeAnother() {
        String other = register("Abdulqadir Shirzadov", "1971-01-01");
        String same = register("Abdulkadir Shirzadov", "1992-02-03");

        List<Hit> hits = found(new PersonQuery("Abdulqadir Shirzadov", null, "1992", null, null, null));

        assertThat(hits).extracting(Hit::number).startsWith(same).contains(other);
        assertThat(hits.getFirst().reasons()).contains("birth-year");
        assertThat(hits).extracting(Hit::score).isSortedAccordingTo((one, two) -> Double.compare(two, one));
    }

    @Test
    void findsByTheNumbersOfPersonAndGroup() {
        Arrivals.Registered made = counter.act(() -> counter.arrivals().register(Family.four("Uzbakov")));
        String number = counter.act(() -> counter.persons().file(made.persons().get(2))).number();

        assertThat(found(PersonQuery.text(number.toLowerCase(Locale.ROOT)))).singleElement()
                .satisfies(hit -> assertThat(hit.score()).isEqualTo(1));
        assertThat(found(new PersonQuery(null, null, null, null, null, made.number().value())))
                .extracting(Hit::id)
                .containsExactlyElementsOf(made.persons());
    }

    @Test
    void findsByBirthDateAlone() {
        String number = register("Vakhtang Tsertsvadze", "1933-03-03");

        assertThat(found(new PersonQuery(null, null, "1933-03", null, null, null)))
                .extracting(Hit::number)
                .contains(number);
    }

    @Test
    void staysInTheOfficeForThoseWhoMayNotSearchTheCountry() {
        String number = register("Wakil Zhamalkhanov", "1980");
        counter.as("triage-north", "NORTH", Role.TRIAGE_OFFICER);
        assertThat(found(PersonQuery.text("Wakil Zhamalkhanov"))).isEmpty();

        counter.as("triage", "HQ", Role.TRIAGE_OFFICER);
        assertThat(found(PersonQuery.text("Wakil Zhamalkhanov"))).extracting(Hit::number).containsExactly(number);
    }

    @Test
    void notesTheTermsForTheLog() {
        found(PersonQuery.text("Nobody Anywhere"));

        assertThat(counter.particulars().facts())
                .anySatisfy(fact -> assertThat(fact.after()).isEqualTo("Nobody Anywhere"));
    }

    @Test
    void refusesWhatAsksForNothingOrForTooMuch() {
        assertFlaw(new PersonQuery(" ", List.of(), null, null, null, null), Flaw.at("", "search-empty"));
        assertFlaw(new PersonQuery(null, null, null, "SYR", null, null), Flaw.at("/nationality", "search-too-wide"));
        assertFlaw(new PersonQuery(null, null, "soon", null, null, null), Flaw.at("/birthDate", "partial-date"));
        assertFlaw(PersonQuery.text("x".repeat(201)), Flaw.at("/text", "too-long", 200));
    }

    private String register(String name, String birth) {
        String[] parts = name.split(" ", 2);
        NewPerson person = Family.person(parts[1], parts[0], "U", birth, "UNK", null);
        Arrivals.Registered made = counter.act(() -> counter.arrivals().register(Family.group(person)));
        return counter.act(() -> counter.persons().file(made.persons().getFirst())).number();
    }

    private List<Hit> found(PersonQuery query) {
        Page<Hit> page = counter.act(() -> counter.persons().search(query, PageRequest.first(50)));
        return page.items();
    }

    private void assertFlaw(PersonQuery query, Flaw flaw) {
        assertThatThrownBy(() -> found(query)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).containsExactly(flaw));
    }
}
