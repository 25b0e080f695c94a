package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;
import org.safeconduct.scenario.Returnees;

/** Every act on a request, tried by whoever sits on the other side of it: a plain no, and nothing is written. */
@Order(Integer.MAX_VALUE - 2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongSideIT {

    private static final List<String> ASKED = List.of("partner-srb", "mission-srb");
    private static final List<String> OTHERS = List.of("partner-kaz", "mission-kaz");
    private static final List<String> RETURN = List.of("return", "return-supervisor", "return-planner", "border");
    private static final List<String> STRANGERS_TO_RETURN = List.of("manager", "registration");
    /** Done by the system alone, and written in the thread. */
    private static final Set<RequestAct> NO_ACT_OF_THE_CONTRACT = Set.of(RequestAct.SUSPEND, RequestAct.MESSAGE);

    /** An act in the words of the contract; a word of both sides stands twice. */
    record Tried(RequestAct act, String word) {

        @Override
        public String toString() {
            return act.name();
        }
    }

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final RequestDesk desk = new RequestDesk(rest);
    private final Map<String, JsonObject> bodies = bodies();
    private String sent;
    private String draft;
    private Map<String, String> before;

    private static Map<String, JsonObject> bodies() {
        return WriteCall.all()
                .stream()
                .filter(call -> call.call().contains("/readmission-requests/{number}/acts/"))
                .collect(Collectors.toMap(WriteCall::word, WriteCall::body));
    }

    @BeforeAll
    void ask() {
        Returnees men = Returnees.of(2, house, rest);
        draft = desk.presented(men.who(0));
        sent = desk.presented(men.who(1));
        desk.done("return-supervisor", sent, "submit", "{}");
        Stream.of(ASKED, OTHERS, RETURN, STRANGERS_TO_RETURN)
                .flatMap(List::stream)
                .forEach(account -> rest.get(account, RequestDesk.path(sent)));
        before = Rows.now(house.owner());
    }

    @AfterAll
    void nothingWasWritten() {
        assertThat(Rows.now(house.owner())).isEqualTo(before);
    }

    static Stream<Tried> ours() {
        return acts().filter(tried -> !tried.act().comesIn());
    }

    static Stream<Tried> theirs() {
        return acts().filter(tried -> tried.act().comesIn());
    }

    private static Stream<Tried> acts() {
        return Arrays.stream(RequestAct.values())
                .filter(act -> !NO_ACT_OF_THE_CONTRACT.contains(act))
                .map(act -> new Tried(act,
                        act == RequestAct.CONFIRM_HANDOVER ? RequestAct.HAND_OVER.word() : act.word()));
    }

    /** Both sides confirm the handover by the same word: each then does its own. */
    private static boolean own(String account, Tried tried) {
        return switch (tried.act()) {
            case HAND_OVER -> account.equals("partner-srb") || account.equals("partner-kaz");
            case CONFIRM_HANDOVER -> account.equals("return-planner") || account.equals("border");
            default -> false;
        };
    }

    private String problem(String as, String number, Tried tried) {
        Answer answer = desk.act(as, number, tried.word(), bodies.get(tried.word()).toString());
        assertThat(answer.body()).doesNotContain("R01", "R02", "SRB");
        return answer.problem();
    }

    @Test
    void knowsABodyForEveryAct() {
        assertThat(bodies.keySet()).containsExactlyInAnyOrderElementsOf(
                acts().map(Tried::word).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatThisStateDoesTheOtherCannot(Tried tried) {
        assertThat(Stream.of(ASKED, OTHERS, STRANGERS_TO_RETURN)
                .flatMap(List::stream)
                .filter(account -> !own(account, tried))
                .map(account -> problem(account, sent, tried))).containsOnly("forbidden");
    }

    @ParameterizedTest
    @MethodSource("theirs")
    void whatTheOtherStateDoesThisOneCannot(Tried tried) {
        assertThat(Stream.of(RETURN, STRANGERS_TO_RETURN)
                .flatMap(List::stream)
                .filter(account -> !own(account, tried))
                .map(account -> problem(account, sent, tried))).containsOnly("forbidden");
    }

    @ParameterizedTest
    @MethodSource("theirs")
    void aStateThatWasNotAskedCannotAnswer(Tried tried) {
        assertThat(OTHERS.stream().map(account -> problem(account, sent, tried)))
                .as("one of the two has the power, and not the request")
                .containsExactlyInAnyOrder("forbidden", "unknown");
    }

    @ParameterizedTest
    @MethodSource("theirs")
    void whatWasNotSentCannotBeAnswered(Tried tried) {
        assertThat(ASKED.stream().map(account -> problem(account, draft, tried)))
                .containsExactlyInAnyOrder("forbidden", "unknown");
    }
}
