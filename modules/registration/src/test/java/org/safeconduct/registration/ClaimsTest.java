package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;

class ClaimsTest {

    private final Counter counter = new Counter();

    @Test
    void lodgesOneCaseWithAClaimForEach() {
        Arrivals.Registered made = register(Family.four("Rahimov"));

        CaseNumber number = lodge(made);

        assertThat(number.value()).startsWith("C-2026-");
        ClaimLodged news = (ClaimLodged) counter.news().getLast();
        assertThat(news.caseNumber()).isEqualTo(number);
        assertThat(news.office()).isEqualTo("HQ");
        assertThat(news.claims()).extracting(Lodged::person).containsExactlyElementsOf(made.persons());
        assertThat(news.claims()).extracting(Lodged::lodgedOn).containsOnly(Counter.TODAY);
        assertThat(awaiting(number)).containsExactlyInAnyOrderElementsOf(made.persons());
        PersonFile first = counter.act(() -> counter.persons().file(made.persons().getFirst()));
        assertThat(first.claims()).extracting(PersonFile.ClaimLine::caseNumber, PersonFile.ClaimLine::stage)
                .containsExactly(tuple(number.value(), "A03"));
    }

    @Test
    void startsTheDecisionClockByTheDayOnWhichTheClaimWasMade() {
        NewRegistration now = Family.group(Family.person("Sahakyan", "Ani", "F", "1990", "ARM", null));
        NewRegistration before = new NewRegistration("HQ", LocalDate.of(2026, 6, 11), null, "hye", true, now.persons());

        assertThat(clocks(lodge(register(now)))).extracting(ClockView::rule, ClockView::started)
                .containsExactlyInAnyOrder(tuple("D10", Counter.TODAY), tuple("D21", Family.MADE));
        assertThat(clocks(lodge(register(before)))).extracting(ClockView::rule).contains("D08");
    }

    @Test
    void tellsTheWholeStoryOnTheCaseAndAsksForTriage() {
        CaseNumber number = lodge(register(Family.four("Tadesse")));

        List<TimelineEntry> events = counter.act(() -> counter.face(Timeline.class).of(number.subject()));
        assertThat(events).extracting(TimelineEntry::what, TimelineEntry::stage, TimelineEntry::happenedOn)
                .containsExactlyInAnyOrder(tuple("claim.made", "A00", Family.MADE),
                        tuple("claim.registered", "A01", Counter.TODAY), tuple("claim.lodged", "A03", Counter.TODAY));
        List<TaskRow> tasks = counter.act(() -> counter.face(Tasks.class).of(number.subject()));
        assertThat(tasks).extracting(TaskRow::what, TaskRow::role, TaskRow::office)
                .containsExactly(tuple("triage", "TRIAGE_OFFICER", "HQ"));
    }

    @Test
    void findsThePersonByTheNumberOfTheCase() {
        Arrivals.Registered made = register(Family.four("Umarov"));
        CaseNumber number = lodge(made);

        assertThat(counter.act(() -> counter.persons().search(PersonQuery.text(number.value()), PageRequest.first()))
                .items()).extracting(Hit::id).containsExactlyElementsOf(made.persons());
    }

    @Test
    void refusesToLodgeTwiceOrOnAnOldVersion() {
        Arrivals.Registered made = register(Family.four("Vardanyan"));
        assertThatThrownBy(() -> counter.act(() -> counter.claims().lodge(made.number(), 99)))
                .isInstanceOf(Stale.class);
        lodge(made);

        assertThatThrownBy(() -> lodge(made)).isInstanceOf(RuleForbids.class).hasMessage("already-lodged");
    }

    @Test
    void leavesRestrictedFactsOutOfTheNews() {
        NewPerson person = Family.with(Family.needing(
                Family.person("Wardak", "Shirin", "F", "1992", "AFG", null), "SV-VA", "CR-CC"), List.of(),
                List.of(new NewPerson.NewNeed("SV-VA", Family.MADE), new NewPerson.NewNeed("CR-CC", Family.MADE)),
                List.of("P20", "P01"));
        counter.as("protection", "HQ", Role.PROTECTION_OFFICER,
                Role.REGISTRATION_OFFICER);
        lodge(register(Family.group(person)));

        Lodged lodged = ((ClaimLodged) counter.news().getLast()).claims().getFirst();
        assertThat(lodged.needs()).containsExactly("CR-CC");
        assertThat(lodged.profiles()).containsExactly("P01");
    }

    @Test
    void knowsWhoHasAClaimThatNobodyStreamed() {
        Arrivals.Registered made = register(Family.four("Yilmaz"));
        assertThat(open(made)).isTrue();
        CaseNumber number = lodge(made);
        assertThat(open(made)).isTrue();

        counter.act(() -> {
            counter.claims().ended(number, Set.of(made.persons().getFirst()), "withdrawn");
            return null;
        });
        assertThat(open(made)).isFalse();
        assertThat(awaiting(number)).hasSize(3);
    }

    private Arrivals.Registered register(NewRegistration group) {
        return counter.act(() -> counter.arrivals().register(group));
    }

    private CaseNumber lodge(Arrivals.Registered made) {
        long version = counter.act(() -> counter.arrivals().file(made.number())).version();
        return counter.act(() -> counter.claims().lodge(made.number(), version));
    }

    private List<ClockView> clocks(CaseNumber number) {
        return counter.act(() -> counter.face(Clocks.class).of(number.subject()));
    }

    private Set<PersonId> awaiting(CaseNumber number) {
        return counter.act(() -> counter.claims().awaitingTriage(number));
    }

    private boolean open(Arrivals.Registered made) {
        return counter.act(() -> counter.claims().openBeforeStreaming(made.persons().getFirst()));
    }
}
