package org.safeconduct.api.returns;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.api.Contract;
import org.safeconduct.api.json.JsonForm;
import org.safeconduct.readmission.RequestAct;

/** Every act on a request that a person of either State can do has a call, and every call its example in the description. */
class RequestActsTest {

    private static final List<RequestActGroup> GROUPS = List.of(new OwnActs(), new TransferActs(), new PartnerActs());

    static Stream<RequestDoing<?>> acts() {
        return GROUPS.stream().flatMap(group -> group.acts().stream());
    }

    @Test
    void everyActOfAPersonHasACallOnItsOwnSide() {
        for (RequestAct act : RequestAct.values()) {
            // The handover has one word for both sides; a suspension comes by itself; messages have an address of their own.
            String word = act == RequestAct.CONFIRM_HANDOVER ? "hand-over" : act.word();
            List<Boolean> sides = GROUPS.stream()
                    .filter(group -> group.acts().stream().anyMatch(doing -> doing.word().equals(word)))
                    .map(RequestActGroup::ofPartner)
                    .toList();
            if (act == RequestAct.SUSPEND || act == RequestAct.MESSAGE) {
                assertThat(sides).isEmpty();
            } else {
                assertThat(sides).as(word).contains(act.comesIn());
            }
        }
    }

    @Test
    void theDescriptionHasAnExampleForEachAct() {
        Set<String> words = acts().map(RequestDoing::word).collect(Collectors.toCollection(TreeSet::new));
        assertThat(examples().keySet()).containsExactlyInAnyOrderElementsOf(words);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theExampleIsRead(RequestDoing<?> doing) {
        JsonObject example = (JsonObject) new JsonForm(Locale.ENGLISH)
                .of(Contract.resolved(examples().get(doing.word())).get("value"));
        assertThat(doing.read(example)).isNotNull();
    }

    private static Map<String, Object> examples() {
        return Contract.calls()
                .filter(call -> call.toString().equals("POST /v1/readmission-requests/{number}/acts/{act}"))
                .map(call -> Contract.map(Contract.map(call.body(), "requestBody"), "content"))
                .map(content -> Contract.map(Contract.resolved(content.get("application/json")), "examples"))
                .findFirst()
                .orElseThrow();
    }
}
