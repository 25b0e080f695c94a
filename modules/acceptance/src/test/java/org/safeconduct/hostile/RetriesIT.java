package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** The key of a call that was made, and the ETag of what has changed since: neither opens anything twice. */
class RetriesIT {

    private final Ground ground = Ground.get();
    private final RestCaller rest = ground.rest();

    @AfterAll
    static void theLogTellsNothing() {
        Logs.tellNothing();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "eligibility-review | /cases/${case}/notes | {'category': 'CONTACT', 'text': 'One'}",
            "eligibility-review | /cases/${case}/tasks | {'text': 'One', 'due': '${today+9}'}",
            "registration | /registrations | {'office': 'HQ', 'madeOn': '${today}', 'language': 'srp', 'persons':"
                    + " [{'names': [{'type': 'single', 'value': 'One'}], 'sex': 'U', 'nationalities': ['SRB']}]}"})
    void theSameKeyGivesTheSameAnswerAndRefusesAnotherBody(String as, String path, String template) {
        String body = ground.memory().fill(template.replace('\'', '"'));
        String key = UUID.randomUUID().toString();
        Answer first = keyed(as, path, key, body);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(keyed(as, path, key, body).body()).isEqualTo(first.body());
        Answer other = keyed(as, path, key, body.replace("One", "Two"));
        assertThat(other.status()).as(other.body()).isEqualTo(422);
        assertThat(other.json().get("key").getAsString()).isEqualTo("idempotency-body");
    }

    @Test
    void theTagOfAnEarlierVersionOpensNothing() {
        String path = ground.memory().fill("/persons/${son}");
        String before = ground.tag("registration", path);
        Answer changed = patched(path, "{\"birthPlace\": \"Subotica\"}", before);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        Answer late = patched(path, "{\"birthPlace\": \"Elsewhere\"}", before);
        assertThat(late.status()).as(late.body()).isEqualTo(412);
        assertThat(rest.get("registration", path).body()).contains("Subotica").doesNotContain("Elsewhere");
    }

    private Answer keyed(String as, String path, String key, String body) {
        return rest.send(as, OfficersAtWork.request(rest, ground.memory().fill(path), key, body, null));
    }

    private Answer patched(String path, String body, String tag) {
        return rest.send("registration", rest.request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("Change-Reason", "Said so")
                .header("If-Match", tag)
                .method("PATCH", BodyPublishers.ofString(body)));
    }
}
