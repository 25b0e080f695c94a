package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.audit.TestLog;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;

class RetriesTest {

    private static final Retries.Answer ANSWER = new Retries.Answer(201, "{}", "{\"name\":\"Yusuf\"}");

    private final Moment moment = new Moment();
    private final TestDoor door = new TestDoor(moment);
    private final Retries retries = new Retries();
    private final String key = UUID.randomUUID().toString();

    RetriesTest() {
        new TestLog(moment);
        retries.data = door.data;
        retries.clock = moment;
        retries.caller = door.caller;
        retries.settings = door.settings;
        door.as(door.hire("retries", "HQ", Role.REGISTRATION_OFFICER));
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswer() {
        assertThat(retries.claim(key, "hash")).isEmpty();
        retries.answered(key, ANSWER);
        assertThat(retries.claim(key, "hash")).contains(ANSWER);
    }

    @Test
    void anotherBodyIsRefused() {
        retries.claim(key, "hash");
        retries.answered(key, ANSWER);
        assertThatThrownBy(() -> retries.claim(key, "another")).isInstanceOf(RuleForbids.class);
    }

    @Test
    void whileTheFirstRunsTheSecondIsToldSo() {
        retries.claim(key, "hash");
        assertThatThrownBy(() -> retries.claim(key, "hash")).isInstanceOf(Duplicate.class);
    }

    @Test
    void keysBelongToTheirCaller() {
        retries.claim(key, "hash");
        door.as(door.hire("retries-other", "HQ", Role.REGISTRATION_OFFICER));
        assertThat(retries.claim(key, "hash")).isEmpty();
    }

    @Test
    void answersAreForgottenAfterTheirTime() {
        retries.claim(key, "hash");
        retries.answered(key, ANSWER);
        moment.pass(Duration.ofDays(31));
        assertThat(retries.claim(key, "hash")).isEmpty();
    }

    @Test
    void theAnswerIsKeptEncrypted() {
        retries.claim(key, "hash");
        retries.answered(key, ANSWER);
        byte[] kept = new Sql(door.data)
                .one("select body from access.retry where key = ?", row -> row.getBytes(1), key)
                .orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Yusuf");
    }
}
