package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.rsd.Courthouse.TODAY;
import static org.safeconduct.rsd.Courthouse.decision;
import static org.safeconduct.rsd.Courthouse.person;
import static org.safeconduct.rsd.Courthouse.recommend;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.ClaimLodged;
import org.safeconduct.registration.Lodged;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Assessments.Recommendation;
import org.safeconduct.rsd.Courthouse.Family;
import org.safeconduct.rsd.Decisions.NewDecision;
import org.safeconduct.rsd.Decisions.Proof;
import org.safeconduct.rsd.Decisions.Service;
import org.safeconduct.schema.TestDatabase;

/** Decision and service on a real database. */
class DecisionsTest {

    private final Courthouse house = new Courthouse();

    @ParameterizedTest(name = "{0} born {1} of a principal with {2}: {3}")
    @CsvSource({"DAU,2014-09,DT01,", "SON,2008-11-24,DT01,", "SCM,2008,DT01,", "WIF,1990,DT01,", "DAU,,DT01,",
            "SON,2008-11-23,DT01,adult-no-derivative", "BRO,2014-09,DT01,not-family", "MOT,1960,DT01,not-family",
            "DAU,2014-09,DT07,principal-not-recognised", "DAU,2014-09,,principal-not-recognised"})
    void derivativeStatusIsForTheSpouseAndMinorChildrenOfARecognisedPerson(String relation, String born, String first,
            String refused) {
        Family family = house.family(person("Милица", "1991-04-17", null), person("Јована", born, relation));
        house.examined(family, 0, recommend(first == null ? "DT01" : first));
        NewDecision derivative = derivative(family, "DT01");
        house.examined(family, 1, new Recommendation("DT22", "DT01", family.person(0), "Art. 23", null, null, null,
                null, null, "Family."));
        if (first != null) {
            house.decide(family, 0, decision(first));
        }
        if (refused == null) {
            house.decide(family, 1, derivative);
            assertThat(house.stage(family, 1)).isEqualTo(Stage.DECIDED_POSITIVE);
        } else {
            refuses(() -> house.decide(family, 1, derivative), refused);
        }
    }

    @Test
    void aDerivativeStatusIsTheOneOfThePrincipal() {
        Family family = house.family(person("Милица", "1991", null), person("Јована", "2014", "DAU"));
        house.examined(family, 0, recommend("DT03"));
        house.examined(family, 1, new Recommendation("DT22", "DT01", family.person(0), "Art. 23", null, null, null,
                null, null, "Family."));
        house.decide(family, 0, decision("DT03"));
        flaw(() -> house.decide(family, 1, derivative(family, "DT01")), "/granted");
    }

    @Test
    void nobodyIsRefusedWhoWasNotHeard() {
        Family family = house.family(person("Драган", "1987", null));
        house.act(() -> {
            Claim claim = house.face(Docket.class).claim(family.number(), family.person(0));
            claim.move(Act.WAIVE_INTERVIEW, Stage.INTERVIEW_WAIVED);
            claim.waive();
            claim.move(Act.CLOSE_RECORD, Stage.AWAITING_ASSESSMENT);
            house.recommended(claim, recommend("DT07"));
        });
        refuses(() -> house.decide(family, 0, decision("DT07")), "not-heard");
    }

    @Test
    void whoHeardOrAssessedDoesNotDecide() {
        Family family = house.family(person("Драган", "1987", null));
        house.examined(family, 0, recommend("DT07"));
        house.as("eligibility", Role.APPROVING_OFFICER);
        assertThatThrownBy(() -> house.act(() -> house.face(Decisions.class)
                .decide(family.number(), Set.of(),
                        decision("DT07"), house.version(family))))
                .isInstanceOf(Forbidden.class)
                .hasMessage("own-decision");
    }

    @Test
    void anotherOutcomeThanTheReviewedOneNeedsAReason() {
        Family family = house.family(person("Драган", "1987", null));
        house.examined(family, 0, recommend("DT07"));
        flaw(() -> house.decide(family, 0, decision("DT08")), "/departure");
        house.decide(family, 0, new NewDecision("DT08", null, null, "Art. 39", "Plain.", "New facts on file.", "en"));
        assertThat(house.last(family, 0).code()).isEqualTo("DT08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DT01", "DT07", "DT14"})
    void atTheAdmissibilityStageOnlyInadmissibilityCanBeDecided(String code) {
        Family family = house.family(Courthouse.MADE, Track.ADMISSIBILITY, person("Драган", "1987", null));
        refuses(() -> house.decide(family, 0, decision(code)), "only-inadmissible");
        house.decide(family, 0, decision("DT12"));
        assertThat(house.last(family, 0).appealRule()).isEqualTo("D24");
    }

    @Test
    void everythingMissingIsToldAtOnce() {
        Family family = house.family(person("Драган", "1987", null));
        assertThatThrownBy(() -> house.decide(family, 0, new NewDecision("DT22", null, null, " ", null, null, "fr")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting("pointer")
                        .contains("/basis", "/reasons", "/language", "/principal", "/granted"));
    }

    @Test
    void aTextThatNoFontShowsIsRefusedWhenItIsEntered() {
        Family family = house.family(person("Драган", "1987", null));
        flaw(() -> house.decide(family, 0, new NewDecision("DT07", null, null, "Art. 3", "北", null, "en")), "/reasons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update rsd.decision set reasons = 'another'", "delete from rsd.decision",
            "update rsd.decision_course set served_on = served_on - 1", "delete from rsd.outcome",
            "update rsd.outcome set code = 'DT01'", "insert into rsd.outcome select * from rsd.outcome",
            "update rsd.return_order_course set limit_until = limit_until - 1",
            "update rsd.removal_bar set from_date = from_date + 1", "update rsd.appeal set grounds = ''"})
    void whatWasSignedCannotBeChanged(String statement) throws SQLException {
        try (var connection = TestDatabase.app().getConnection(); var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.executeUpdate(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void serviceWithProofStartsTheAppealLimitAndFilesALetterForEach() {
        Family family = house.family(person("Милица", "1991", null), person("Драган", "1987", "BRO"));
        house.examined(family, 0, recommend("DT07"));
        house.examined(family, 1, recommend("DT07"));
        house.as("approval", Role.APPROVING_OFFICER);
        house.act(() -> house.face(Decisions.class)
                .decide(family.number(), Set.of(), decision("DT07"),
                        house.version(family)));
        assertThat(clocks(family, "D25")).isEmpty();
        house.as("notification", Role.NOTIFICATION_OFFICER);
        house.act(() -> house.face(Decisions.class)
                .serve(family.number(), Set.of(), Courthouse.service(TODAY),
                        house.version(family)));
        DecisionView served = house.last(family, 1);
        assertThat(served.servedOn()).isEqualTo(TODAY);
        assertThat(served.appealUntil().date()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(served.appealUntil().steps()).isNotEmpty();
        assertThat(clocks(family, "D25")).hasSize(2);
        assertThat(house.cabinet.letters()).hasSize(2)
                .allSatisfy(filed -> assertThat(filed.document().fileName()).isEqualTo("decision-DT07-en.pdf"));
        assertThat(house.news.of(DecisionServed.class)).hasSize(2);
    }

    @Test
    void serviceIsRefusedWithoutProofBeforeTheDecisionAndInTheFuture() {
        Family family = house.family(person("Драган", "1987", null));
        house.examined(family, 0, recommend("DT07"));
        house.decide(family, 0, decision("DT07"));
        flaw(() -> serve(family, new Service(TODAY, Proof.IN_PERSON, " ", null)), "/reference");
        flaw(() -> serve(family, new Service(TODAY, null, "S", null)), "/proof");
        flaw(() -> serve(family, new Service(TODAY.plusDays(1), Proof.IN_PERSON, "S", null)), "/servedOn");
        flaw(() -> serve(family, new Service(TODAY.minusDays(1), Proof.IN_PERSON, "S", null)), "/servedOn");
        assertThat(house.stage(family, 0)).isEqualTo(Stage.DECIDED_NEGATIVE);
    }

    @Test
    void aPublicNoticeCountsOnlyWhenItHasStoodLongEnough() {
        Family family = house.family(person("Драган", "1987", null));
        house.examined(family, 0, recommend("DT07"));
        house.decide(family, 0, decision("DT07"));
        Service notice = new Service(TODAY, Proof.PUBLIC_NOTICE, "N-1", null);
        flaw(() -> serve(family, notice), "/servedOn");
        house.calendar.turn(TODAY.plusDays(14));
        serve(family, notice);
        assertThat(house.last(family, 0).servedOn()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void nothingIsServedTwice() {
        Family family = house.refused();
        assertThatThrownBy(() -> serve(family, Courthouse.service(TODAY))).isInstanceOf(WrongStage.class);
    }

    @ParameterizedTest(name = "claim of {0}, {1}, {2}: {3} {4}")
    @CsvSource({"2026-11-23,REGULAR,DT07,D25,AUTOMATIC", "2026-11-23,ACCELERATED,DT07,D24,ON_REQUEST",
            "2026-11-23,REGULAR,DT08,D24,ON_REQUEST", "2026-11-23,REGULAR,DT03,D25,AUTOMATIC",
            "2026-11-23,REGULAR,DT01,,NONE", "2026-06-12,REGULAR,DT07,D25,AUTOMATIC",
            "2026-06-11,REGULAR,DT07,D27,AUTOMATIC", "2026-06-11,ACCELERATED,DT07,D27,ON_REQUEST",
            "2026-06-11,REGULAR,DT08,D27,ON_REQUEST"})
    void theRemedyFollowsDecisionTrackAndRegime(LocalDate made, Track track, String code, String rule, Effect effect) {
        Lodged lodged = new Lodged(UUID.randomUUID(), PersonId.fresh(), made, made, List.of("SRB"), List.of(),
                List.of());
        Claim claim = new AsylumCase(new ClaimLodged(CaseNumber.of(2026, 1), RegistrationNumber.of(2026, 1), "HQ",
                List.of(lodged))).claims().getFirst();
        claim.stream(track);
        Remedies.Remedy remedy = house.act(() -> house.face(Remedies.class).against(claim, code));
        assertThat(remedy).isEqualTo(new Remedies.Remedy(rule, effect));
    }

    private void serve(Family family, Service service) {
        house.as("notification", Role.NOTIFICATION_OFFICER);
        house.act(() -> house.face(Decisions.class)
                .serve(family.number(), Set.of(family.person(0)), service,
                        house.version(family)));
    }

    private List<ClockView> clocks(Family family, String rule) {
        return house.act(() -> house.face(Clocks.class).held(family.number().subject()))
                .stream()
                .filter(clock -> clock.rule().equals(rule))
                .toList();
    }

    private static NewDecision derivative(Family family, String granted) {
        return new NewDecision("DT22", granted, family.person(0), "Art. 23", "Family.", null, "en");
    }

    static void refuses(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    static void flaw(ThrowingCallable act, String pointer) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting("pointer").contains(pointer));
    }
}
