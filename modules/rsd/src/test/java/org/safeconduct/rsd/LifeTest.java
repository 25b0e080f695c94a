package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            "DISCONTINUED,REOPEN,AWAITING_ASSESSMENT,A20", "AWAITING_REVIEW,REVIEW,AWAITING_REVIEW,A22"})
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

    private static Map<String, Set<String>> leaves() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                LifeTest.class.getResourceAsStream("asylum-states.csv"), StandardCharsets.UTF_8))) {
            Map<String, Set<String>> leaves = new HashMap<>();
            reader.lines()
                    .skip(1)
                    .map(LifeTest::columns)
                    .forEach(row -> leaves.put(row.get(0), Set.of(row.get(4).split(";"))));
            return leaves;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Splits at commas outside quotes. */
    private static List<String> columns(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
