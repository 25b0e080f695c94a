package org.safeconduct.readmission;

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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of a request's life against the domain's table of readmission states. */
class RequestLifeTest {

    private static final Map<String, Set<String>> LEAVES = leaves();

    @Test
    void everyStateOfTheDomainIsThereAndNoOther() {
        assertThat(Arrays.stream(RequestState.values()).map(RequestState::code))
                .containsExactlyInAnyOrderElementsOf(LEAVES.keySet());
    }

    @Test
    void theStepsAreThoseOfTheDomainUnlessItIsWrittenDownWhyNot() {
        Set<String> ours = new TreeSet<>();
        RequestLife.TABLE.lines().forEach(line -> line.to().forEach(to -> steps(line.from(), line.act(), to, ours)));
        Set<String> domain = new TreeSet<>();
        LEAVES.forEach((from, leaves) -> leaves.forEach(to -> domain.add(from + " " + to)));
        Set<String> notTaken = rows("readmission-steps-not-taken.csv").map(row -> row.get(0) + " " + row.get(1))
                .collect(Collectors.toSet());
        assertThat(domain).as("a step that is not taken must be one of the domain").containsAll(notTaken);
        domain.removeAll(notTaken);
        rows("readmission-steps-added.csv").forEach(row -> assertThat(domain.add(row.get(0) + " " + row.get(1)))
                .as("a step that is added must not be one of the domain: %s", row)
                .isTrue());
        assertThat(ours).isEqualTo(domain);
    }

    /** A correction and the first of two confirmations stay where they are. */
    private static void steps(RequestState from, RequestAct act, RequestState to, Set<String> steps) {
        RequestState at = from;
        for (RequestState next : RequestLife.path(from, act, to)) {
            if (at != next) {
                steps.add(at.code() + " " + next.code());
            }
            at = next;
        }
    }

    @ParameterizedTest(name = "{0} {1} -> {2} passes {3}")
    @CsvSource({"INTERVIEW_CALLED, RECORD_INTERVIEW, ACCEPTED, R07 R10",
            "INTERVIEW_CALLED, RECORD_INTERVIEW, INTERVIEW_HELD, R07",
            "INTERVIEW_HELD, RECORD_INTERVIEW, INSUFFICIENT, R21", "UNANSWERED, ACCEPT, ACCEPTED, R03 R10",
            "UNANSWERED, REFUSE, REFUSED, R03 R20", "EXTENDED, ACCEPT, ACCEPTED, R10"})
    void someActsPassTwoStates(RequestState from, RequestAct act, RequestState to, String codes) {
        assertThat(RequestLife.path(from, act, to).stream().map(RequestState::code))
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void whereSomethingIsLeftToDoSomebodyHasIt(RequestState state) {
        boolean over = RequestLife.TABLE.open(state).isEmpty();
        assertThat(state.requesting() == null && state.requested() == null).isEqualTo(over);
    }

    @ParameterizedTest
    @EnumSource(RequestAct.class)
    void everyActIsOpenSomewhere(RequestAct act) {
        assertThat(RequestLife.TABLE.lines()).anyMatch(line -> line.act() == act);
    }

    @Test
    void onlyTheSystemSuspends() {
        assertThat(Arrays.stream(RequestAct.values()).filter(act -> act.action() == null))
                .containsExactly(RequestAct.SUSPEND);
    }

    @Test
    void theRefusalReasonsAreThoseOfTheDomain() {
        assertThat(Arrays.stream(RefusalReason.values()).map(RefusalReason::code))
                .containsExactlyElementsOf(rows("readmission-refusal-reasons.csv").map(List::getFirst).toList());
    }

    @Test
    void theEvidenceIsThatOfTheDomain() {
        Map<String, String> worth = Map.of("proof", "PROOF", "prima facie", "PRIMA_FACIE", "start of verification only",
                "VERIFICATION_ONLY", "interview", "INTERVIEW");
        assertThat(EvidenceBook.all().stream().map(type -> type.code() + " " + type.worth()))
                .containsExactlyInAnyOrderElementsOf(rows("evidence-types.csv")
                        .map(row -> row.get(0) + " " + worth.get(row.get(2)))
                        .toList());
    }

    /** R49 leads back to every state that it is entered from. */
    private static Map<String, Set<String>> leaves() {
        Map<String, Set<String>> leaves = new HashMap<>();
        rows("readmission-states.csv").forEach(row -> leaves.put(row.get(0), new TreeSet<>(Set.of(row.get(4)
                .split(";")))));
        leaves.get("R49").removeIf(to -> to.startsWith("the state it came from"));
        leaves.values().forEach(to -> to.remove("-"));
        leaves.forEach((code, to) -> {
            if (to.contains("R49")) {
                leaves.get("R49").add(code);
            }
        });
        return leaves;
    }

    private static Stream<List<String>> rows(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(RequestLifeTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(RequestLifeTest::columns).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Splits at commas outside quotes. */
    private static List<String> columns(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
