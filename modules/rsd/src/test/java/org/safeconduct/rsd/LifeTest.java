package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The stage table against the domain's table of asylum states. */
class LifeTest {

    private static final Map<String, Set<String>> LEAVES = leaves();

    /** The main lines: made to final, and appeal. What follows them has the first check alone. */
    private static final Set<Stage> MAIN_LINES = EnumSet.range(Stage.LODGED, Stage.APPEAL_DECIDED);

    static Stream<Arguments> lines() {
        return Life.TABLE.lines()
                .stream()
                .flatMap(line -> line.to().stream().map(to -> Arguments.of(line.from(), line.act(), to)));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @MethodSource("lines")
    void everyStepOfEveryLineIsAllowedByTheDomain(Stage from, Act act, Stage to) {
        Stage at = from;
        for (Stage next : Life.path(from, act, to)) {
            if (next != at) {
                assertThat(LEAVES.get(at.code())).as(at + " to " + next).contains(next.code());
            }
            at = next;
        }
    }

    @Test
    void everyStepOfTheMainLinesIsThereUnlessItIsWrittenDownWhyNot() {
        Set<String> ours = new TreeSet<>();
        Life.TABLE.lines().forEach(line -> line.to().forEach(to -> steps(line.from(), line.act(), to, ours)));
        Set<String> domain = new TreeSet<>();
        MAIN_LINES.forEach(stage -> LEAVES.get(stage.code()).forEach(to -> domain.add(stage.code() + " " + to)));
        Set<String> notYet = rows("asylum-steps-not-taken.csv").map(row -> row.get(0) + " " + row.get(1))
                .collect(Collectors.toSet());
        assertThat(domain).as("a step that is not taken must be one of the domain").containsAll(notYet);
        domain.removeAll(notYet);
        assertThat(ours).isEqualTo(domain);
    }

    /** Single steps that leave a stage of the main lines; those in a stage count where the domain has them. */
    private static void steps(Stage from, Act act, Stage to, Set<String> steps) {
        Stage at = from;
        for (Stage next : Life.path(from, act, to)) {
            boolean told = at != next || LEAVES.get(at.code()).contains(at.code());
            if (told && MAIN_LINES.contains(at)) {
                steps.add(at.code() + " " + next.code());
            }
            at = next;
        }
    }

    @ParameterizedTest(name = "referred at {0}, heard {1}: back to {2}")
    @CsvSource({"ADMISSIBILITY,false,ADMISSIBILITY", "AWAITING_INTERVIEW,false,AWAITING_INTERVIEW",
            "INTERVIEW_SCHEDULED,false,INTERVIEW_SCHEDULED", "INTERVIEW_HELD,true,INTERVIEW_HELD",
            "INTERVIEW_WAIVED,false,INTERVIEW_WAIVED", "AWAITING_ASSESSMENT,true,AWAITING_ASSESSMENT",
            "AWAITING_ASSESSMENT,false,AWAITING_INTERVIEW", "ASSESSMENT_DRAFTED,false,AWAITING_INTERVIEW",
            "RETURNED_BY_REVIEW,false,AWAITING_INTERVIEW", "RETURNED_BY_REVIEW,true,RETURNED_BY_REVIEW",
            "AWAITING_REVIEW,false,AWAITING_REVIEW", "APPEAL_HEARING,true,APPEAL_HEARING"})
    void aReferralLeadsBackToWhereItCameFromOrToTheInterviewThatNeverWas(Stage from, boolean heard, Stage back) {
        assertThat(Life.backFromReferral(from, heard)).isEqualTo(back);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageIsOneOfTheDomain(Stage stage) {
        assertThat(LEAVES).containsKey(stage.code());
    }

    @ParameterizedTest(name = "{0} {1} -> {2} passes {3}")
    @CsvSource({"INTERVIEW_HELD,CLOSE_RECORD,AWAITING_ASSESSMENT,A15 A20",
            "INTERVIEW_WAIVED,CLOSE_RECORD,AWAITING_ASSESSMENT,A20", "NOTIFIED,LODGE_APPEAL,APPEAL_LATE,A70 A71",
            "NOTIFIED,LODGE_APPEAL,APPEAL_LODGED,A70", "APPEAL_HEARING,DECIDE_APPEAL,DECIDED_POSITIVE,A74 A60",
            "APPEAL_HEARING,DECIDE_APPEAL,APPEAL_DECIDED,A74", "LODGED,TRIAGE,ADMISSIBILITY,A04 A06",
            "STREAMED,TRIAGE,AWAITING_INTERVIEW,A10", "WITHDRAWN,REOPEN,ADMISSIBILITY,A96 A06",
            "DISCONTINUED,REOPEN,AWAITING_ASSESSMENT,A20", "DISCONTINUED,REOPEN,ADMISSIBILITY,A96 A06",
            "AWAITING_REVIEW,REVIEW,AWAITING_REVIEW,A22"})
    void someActsPassTwoStages(Stage from, Act act, Stage to, String codes) {
        assertThat(Life.path(from, act, to).stream().map(Stage::code)).containsExactly(codes.split(" "));
    }

    @Test
    void aClosedClaimCanOnlyBeReopenedOrderedToReturnOrServedItsOrder() {
        assertThat(Arrays.stream(Stage.values())
                .filter(Stage::closed)
                .flatMap(stage -> Life.TABLE.open(stage).stream()))
                .containsOnly(Act.REOPEN, Act.ORDER_RETURN, Act.SERVE);
    }

    @Test
    void everyActIsOpenSomewhere() {
        assertThat(Arrays.stream(Act.values()).filter(act -> Life.stagesFor(act).isEmpty())).isEmpty();
    }

    /** A24 leads to what its column says and, as the column before says, back to every stage that it is entered from. */
    private static Map<String, Set<String>> leaves() {
        Map<String, Set<String>> leaves = new HashMap<>();
        rows("asylum-states.csv").forEach(row -> leaves.put(row.get(0), new TreeSet<>(Set.of(row.get(4).split(";")))));
        Set<String> ours = Arrays.stream(Stage.values()).map(Stage::code).collect(Collectors.toSet());
        leaves.forEach((code, to) -> {
            if (ours.contains(code) && to.contains("A24")) {
                leaves.get("A24").add(code);
            }
        });
        return leaves;
    }

    private static Stream<List<String>> rows(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(LifeTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(LifeTest::columns).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Splits at commas outside quotes. */
    private static List<String> columns(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
