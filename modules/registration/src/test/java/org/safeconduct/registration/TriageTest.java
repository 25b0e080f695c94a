package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;

class TriageTest {

    private final Counter counter = new Counter();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/triage.csv", numLinesToSkip = 1, nullValues = "-")
    void proposesByTheRulesInForce(String what, String sex, String birth, String nationality, String needs,
            String profiles, Track track, String because) {
        NewPerson person = Family.with(Family.person("Triageov", "T", sex, birth, nationality, null), List.of(),
                codes(needs).stream().map(code -> new NewPerson.NewNeed(code, Family.MADE)).toList(), codes(profiles));
        CaseNumber number = lodged(Family.group(person));
        counter.as("protection", "HQ", Role.PROTECTION_OFFICER, Role.TRIAGE_OFFICER);

        Triage.Proposal proposal = counter.act(() -> counter.triage().propose(number)).getFirst();

        assertThat(proposal.track()).isEqualTo(track);
        assertThat(proposal.because()).containsExactlyElementsOf(codes(because));
        assertThat(proposal.ruleVersion()).isEqualTo("2026/1");
    }

    @Test
    void doesNotNameARestrictedFactOutsideItsCompartment() {
        CaseNumber number = lodged(Family.group(Family.needing(
                Family.person("Zadran", "Latifa", "F", "1990", "AFG", null), "TR-PI")));
        triage();

        Triage.Proposal proposal = counter.act(() -> counter.triage().propose(number)).getFirst();
        assertThat(proposal.track()).isEqualTo(Track.REGULAR);
        assertThat(proposal.because()).containsExactly("safeguard.restricted");
    }

    @ParameterizedTest
    @EnumSource(value = Track.class, names = {"ACCELERATED", "SIMPLIFIED", "PRIMA_FACIE"})
    void forbidsShortenedTracksWhereASafeguardStands(Track shortened) {
        CaseNumber number = lodged(Family.group(Family.needing(
                Family.person("Zaheri", "Omid", "M", "1990", "IRN", null), "X-TK")));
        triage();

        assertThatThrownBy(() -> confirm(number, awaiting(number), shortened, "quick"))
                .isInstanceOf(RuleForbids.class)
                .hasMessage("track-needs-full-procedure");
        confirm(number, awaiting(number), Track.REGULAR, "the full procedure");
        assertThat(awaiting(number)).isEmpty();
    }

    @Test
    void handsEachClaimOverOnceWithItsReason() {
        CaseNumber number = lodged(Family.four("Zholdasbekov"));
        triage();
        Set<PersonId> all = awaiting(number);
        PersonId first = all.iterator().next();
        confirm(number, Set.of(first), Track.ADMISSIBILITY, "protected elsewhere");

        ClaimStreamed news = (ClaimStreamed) counter.news().getLast();
        assertThat(news).extracting(ClaimStreamed::caseNumber, ClaimStreamed::person, ClaimStreamed::track,
                ClaimStreamed::reason).containsExactly(number, first, Track.ADMISSIBILITY, "protected elsewhere");
        assertThat(awaiting(number)).hasSize(3).doesNotContain(first);
        PersonFile file = counter.act(() -> counter.persons().file(first));
        assertThat(file.claims()).extracting(PersonFile.ClaimLine::claim, PersonFile.ClaimLine::stage)
                .containsExactly(tuple(news.claim(), null));
        assertThatThrownBy(() -> confirm(number, all, Track.REGULAR, "all of them")).isInstanceOf(WrongStage.class);
        assertThat(awaiting(number)).hasSize(3);
    }

    @Test
    void endsTheAssessmentOfNeedsUnlessOneWaitsForReview() {
        CaseNumber number = lodged(Family.group(Family.person("Abazi", "Lea", "F", "1990", "SYR", null),
                Family.needing(Family.person("Abazi", "Ana", "F", "2015", "SYR", "DAU"), "CR-CC")));
        triage();
        confirm(number, awaiting(number), Track.REGULAR, "the full procedure");

        assertThat(counter.act(() -> counter.face(Clocks.class).held(number.subject())))
                .filteredOn(clock -> clock.rule().equals("D21"))
                .extracting(ClockView::running)
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void asksForPersonsTrackAndReason() {
        CaseNumber number = lodged(Family.four("Zurabov"));
        triage();

        assertThatThrownBy(() -> confirm(number, Set.of(), null, " ")).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).containsExactly(Flaw.at("/persons", "required"),
                        Flaw.at("/track", "required"), Flaw.at("/reason", "required")));
        assertThatThrownBy(() -> confirm(number, Set.of(PersonId.fresh()), Track.REGULAR, "who?"))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> counter.act(() -> counter.triage().propose(CaseNumber.of(1999, 1))))
                .isInstanceOf(Unknown.class);
    }

    private CaseNumber lodged(NewRegistration group) {
        counter.registrar();
        Arrivals.Registered made = counter.act(() -> counter.arrivals().register(group));
        long version = counter.act(() -> counter.arrivals().file(made.number())).version();
        return counter.act(() -> counter.claims().lodge(made.number(), version));
    }

    private void triage() {
        counter.as("triage", "HQ", Role.TRIAGE_OFFICER);
    }

    private Set<PersonId> awaiting(CaseNumber number) {
        return counter.act(() -> counter.claims().awaitingTriage(number));
    }

    private void confirm(CaseNumber number, Set<PersonId> persons, Track track, String reason) {
        counter.act(() -> {
            counter.triage().confirm(number, persons, track, reason);
            return null;
        });
    }

    private static List<String> codes(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }
}
