package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abcabcabcabc", "abcdefghijkl", "987654321098", "Password2026!",
            "passwordpassword", "Welcome-Winter-2026", "111222333444"})
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse 7 battery", "Grachtengordel_1613", "ماء وخبز وملح كل يوم"})
    void whatIsLongAndOnesOwnIsTaken(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void aHashOpensWithItsPasswordAlone() {
        String hash = Passwords.hash("correct horse 7 battery".toCharArray());

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Passwords.matches("correct horse 7 battery".toCharArray(), hash)).isTrue();
        assertThat(Passwords.matches("correct horse 7 batterx".toCharArray(), hash)).isFalse();
        assertThat(Passwords.matches("correct horse 7 battery".toCharArray(), null)).isFalse();
    }

    @Test
    void whatEverybodyKnowsIsHashedAlikeButAtNoCost() {
        String hash = Passwords.hashOfKnown("demo-triage-password".toCharArray());

        assertThat(hash).startsWith("$argon2id$v=19$m=8,t=1,p=1$");
        assertThat(Passwords.matches("demo-triage-password".toCharArray(), hash)).isTrue();
        assertThat(Passwords.matches("demo-triage-passwort".toCharArray(), hash)).isFalse();
    }

    private static void check(String password) {
        PasswordRules.check(new Flaws(), "/fresh", password.toCharArray(), "noor").refuse();
    }
}
