package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;

/** What the requesting State's list shows, and what a filter leaves of it. */
class WorklistTest {

    private final TwoStates two = new TwoStates();

    private List<RequestNumber> found(RequestFilter filter) {
        return rows(filter).stream().map(RequestRow::number).toList();
    }

    private List<RequestRow> rows(RequestFilter filter) {
        return two.act(() -> two.the(Requests.class).worklist(filter, PageRequest.first(50))).items();
    }

    private static RequestFilter filter(String partner, RequestKind kind, String officer, LocalDate dueUntil) {
        return new RequestFilter(Set.of(), partner, kind, null, officer, dueUntil, false);
    }

    @Test
    void everyConditionNarrowsTheList() {
        PersonId person = two.returnee("SRB");
        RequestNumber draft = two.open(person, "SRB");
        RequestNumber received = two.received(two.returnee("SRB"), "SRB");
        RequestNumber uncounted = two.received(two.returnee("LKA"), "LKA");
        two.officer();
        assertThat(found(RequestFilter.any())).contains(draft, received, uncounted);
        assertThat(found(RequestFilter.of(person))).containsExactly(draft);
        assertThat(found(RequestFilter.in(Set.of(RequestState.RECEIPT_CONFIRMED)))).contains(received, uncounted)
                .doesNotContain(draft);
        assertThat(found(filter("LKA", null, null, null))).contains(uncounted).doesNotContain(draft, received);
        assertThat(found(filter(null, RequestKind.TRANSIT, null, null))).doesNotContain(draft, received);
        assertThat(found(filter(null, RequestKind.REGULAR, null, null))).contains(draft, received);
        assertThat(found(filter(null, null, "return", null))).contains(draft, received);
        assertThat(found(filter(null, null, "return-planner", null))).isEmpty();
        assertThatThrownBy(() -> found(filter("XYZ", null, null, null))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dragan Petrović", "Dragan", "petrovic, dragan", "x"})
    void whatIsNoLoginIsRefusedBeforeTheLogHasIt(String officer) {
        two.officer();
        RequestFilter filter = filter(null, null, officer, null);
        assertThatThrownBy(() -> found(filter)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).containsExactly(Flaw.at("/officer", "login-form")));
        assertThatThrownBy(() -> two.act(() -> two.the(Requests.class).count(filter))).isInstanceOf(Invalid.class);
    }

    @Test
    void aRowSaysWhoItIsAboutAndWhatIsDueNext() {
        PersonId person = two.returnee("SRB");
        RequestNumber received = two.received(person, "SRB");
        two.officer();
        RequestRow row = rows(RequestFilter.of(person)).getFirst();
        assertThat(row.names()).isNotEmpty();
        assertThat(row.next().rule()).isEqualTo(RuleName.REPLY);
        LocalDate last = row.next().due().date();
        assertThat(found(filter(null, null, null, last))).contains(received);
        assertThat(found(filter(null, null, null, last.minusDays(1)))).doesNotContain(received);
        RequestFilter overdue = new RequestFilter(Set.of(), null, null, person, null, null, true);
        two.calendar.turn(last);
        assertThat(found(overdue)).isEmpty();
        two.calendar.turn(last.plusDays(1));
        assertThat(found(overdue)).containsExactly(received);
    }

    @Test
    void whatTheOtherStateAnsweredNarrowsTheList() {
        RequestNumber draft = two.open(two.returnee("SRB"), "SRB");
        RequestNumber received = two.received(two.returnee("SRB"), "SRB");
        RequestNumber accepted = two.accepted(two.returnee("SRB"), "SRB");
        two.officer();
        assertThat(found(replied(Days.any(), Replied.Outcome.ACCEPTED))).contains(accepted)
                .doesNotContain(draft, received);
        assertThat(found(replied(Days.any(), Replied.Outcome.OPEN))).contains(received).doesNotContain(draft, accepted);
        LocalDate today = two.calendar.today();
        assertThat(found(replied(new Days(null, today), null))).contains(received, accepted).doesNotContain(draft);
        assertThat(found(replied(new Days(today.plusDays(1), null), null))).doesNotContain(received, accepted);
    }

    private static RequestFilter replied(Days received, Replied.Outcome outcome) {
        return new RequestFilter(Set.of(), null, null, null, null, null, false, new Replied(received, outcome, null));
    }

    @Test
    void whatWasAnsweredInTimeNarrowsTheList() {
        RequestNumber received = two.received(two.returnee("SRB"), "SRB");
        RequestNumber accepted = two.accepted(two.returnee("SRB"), "SRB");
        two.officer();
        assertThat(found(timed(Replied.Timing.IN_TIME))).contains(accepted).doesNotContain(received);
        assertThat(found(timed(Replied.Timing.DUE))).contains(accepted).doesNotContain(received);
        two.calendar.turn(rows(filter(null, null, null, two.calendar.today().plusYears(1))).stream()
                .filter(row -> row.number().equals(received))
                .findFirst()
                .orElseThrow()
                .next()
                .due()
                .date()
                .plusDays(1));
        assertThat(found(timed(Replied.Timing.IN_TIME))).contains(accepted).doesNotContain(received);
        assertThat(found(timed(Replied.Timing.DUE))).contains(accepted, received);
    }

    private static RequestFilter timed(Replied.Timing timing) {
        return new RequestFilter(Set.of(), null, null, null, null, null, false,
                new Replied(Days.any(), null, timing));
    }
}
