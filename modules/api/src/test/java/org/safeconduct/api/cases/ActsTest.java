package org.safeconduct.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.api.Contract;
import org.safeconduct.api.json.JsonForm;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.rsd.Act;

/** Every act that a person can do has a call, and every call its example in the description. */
class ActsTest {

    private static final CaseNumber CASE = CaseNumber.of(2026, 17);

    static Stream<Doing<?>> acts() {
        List<ActGroup> groups = List.of(new StreamingActs(), new HearingActs(), new AssessmentActs(),
                new DecisionActs(),
                new AppealActs(), new EndingActs());
        return groups.stream().flatMap(group -> group.acts().stream());
    }

    @Test
    void everyActButTheJobsOwnHasACall() {
        List<String> byPeople = Stream.of(Act.values()).filter(act -> act != Act.BECOME_FINAL).map(Act::word).toList();
        assertThat(acts().map(Doing::word)).containsAll(byPeople).doesNotHaveDuplicates();
    }

    @Test
    void theDescriptionHasAnExampleForEachAct() {
        assertThat(examples().keySet()).containsExactlyInAnyOrderElementsOf(acts().map(Doing::word).toList());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theExampleIsRead(Doing<?> doing) {
        JsonObject example = (JsonObject) new JsonForm(Locale.ENGLISH)
                .of(Contract.resolved(examples().get(doing.word())).get("value"));
        assertThat(doing.on(CASE, 1, example)).isNotNull();
    }

    private static Map<String, Object> examples() {
        return Contract.calls()
                .filter(call -> call.toString().equals("POST /v1/cases/{number}/acts/{act}"))
                .map(call -> Contract.map(Contract.map(call.body(), "requestBody"), "content"))
                .map(content -> Contract.map(Contract.resolved(content.get("application/json")), "examples"))
                .findFirst()
                .orElseThrow();
    }
}
