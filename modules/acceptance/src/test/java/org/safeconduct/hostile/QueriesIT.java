package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** A list that is asked for what cannot be says so at that term: an empty one would be believed. */
@Order(8)
class QueriesIT {

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());

    @ParameterizedTest
    @CsvSource({"manager, /cases?need=ZZZZ, /need", "manager, /cases?nationality=zz, /nationality",
            "manager, /cases?profile=zz, /profile", "manager, /cases?office=ZZ, /office",
            "manager, /cases?assignee=nobody, /assignee", "manager, /cases?stage=A99, /stage",
            "manager, /cases?track=zz, /track", "manager, /cases?waitingFor=zz, /waitingFor",
            "manager, /cases?zzz=1, /zzz", "auditor, /audit/entries?action=NOPE, /action",
            "auditor, /audit/entries?outcome=zz, /outcome", "auditor, /audit/entries?actor=nobody-of-this-name, /actor",
            "auditor, /audit/entries?subject=C-2026-17, /subject"})
    void isRefusedAtTheTerm(String role, String path, String pointer) {
        Answer answer = rest.get(role, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().getAsJsonArray("errors").get(0).getAsJsonObject().get("pointer").getAsString())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"manager, /cases?assignee=none&office=HQ&nationality=SYR&need=DS&profile=P01",
            "auditor, /audit/entries?action=CASE_LIST&outcome=done&actor=manager",
            "auditor, /audit/entries?actor=-&outcome=refused"})
    void whatCanBeIsAnswered(String role, String path) {
        Answer answer = rest.get(role, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void theLogKnowsAPersonByTheNumberThatEveryScreenShows() throws Exception {
        String person = Prologue.of("one-man", "triage", house, rest).get("person");
        String number = rest.get("registration", "/persons/" + person).json().get("number").getAsString();
        assertThat(number).startsWith("P-");
        int known = entries(person);
        assertThat(known).isPositive();
        assertThat(entries(number)).isEqualTo(known);
    }

    private int entries(String subject) {
        return rest.get("auditor", "/audit/entries?limit=200&subject=" + subject)
                .json()
                .getAsJsonArray("items")
                .size();
    }
}
