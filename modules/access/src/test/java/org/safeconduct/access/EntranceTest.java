package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Throttled;

class EntranceTest {

    private static final String RIGHT = "correct horse 7 battery";
    /** Computed once: it is made to be slow. */
    private static final String HASH = Passwords.hash(RIGHT.toCharArray());

    private final Moment moment = new Moment();
    private final TestDoor door = new TestDoor(moment);
    private final Entrance entrance = door.entrance;
    private final String login = "guest-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = "192.0.2." + login;
    private final Caller officer = door.hire(login, "HQ", Role.CASE_MANAGER);

    EntranceTest() {
        new Sql(door.data).run("update access.officer set password_hash = ? where login = ?", HASH, login);
    }

    @Test
    void theRightPasswordOpensAndIsWiped() {
        char[] password = RIGHT.toCharArray();

        Caller caller = entrance.enter(" " + login.toUpperCase(Locale.ROOT), password, "staff", address);

        assertThat(caller.officer()).isEqualTo(officer.officer());
        assertThat(caller.roles()).isEqualTo(Set.of(Role.CASE_MANAGER));
        assertThat(password).containsOnly('\0');
    }

    @Test
    void wrongPasswordUnknownLoginAndClosedAccountAreToldAlike() {
        new Sql(door.data).run("update access.officer set closed_at = now() where login = ?", login);

        assertThatThrownBy(() -> enter(login, RIGHT)).isInstanceOf(Forbidden.class).hasMessage("login");
        assertThatThrownBy(() -> enter("nobody-" + login, RIGHT)).isInstanceOf(Forbidden.class).hasMessage("login");
    }

    @ParameterizedTest
    @CsvSource({
            "staff,   CASE_MANAGER,      true",
            "partner, CASE_MANAGER,      false",
            "partner, PARTNER_AUTHORITY, true",
            "partner, MISSION,           true",
            "staff,   PARTNER_AUTHORITY, false",
            "staff,   MISSION,           false"})
    void whoComesToAnotherRoomsDoorIsToldAsIfThePasswordWereWrong(String room, Role role, boolean open) {
        String guest = "at-" + room + "-" + login;
        door.hire(guest, "HQ", role);
        new Sql(door.data).run("update access.officer set password_hash = ? where login = ?", HASH, guest);
        ThrowingCallable enter = () -> entrance.enter(guest, RIGHT.toCharArray(), room, address);

        if (open) {
            assertThatCode(enter).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(enter).isInstanceOf(Forbidden.class).hasMessage("login");
        }
    }

    @Test
    void afterSomeFailuresEachFurtherOneDoublesTheWait() {
        fail(6);
        assertThatThrownBy(() -> enter(login, RIGHT)).isInstanceOf(Throttled.class);

        moment.pass(Duration.ofSeconds(2));
        fail(1);
        moment.pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> enter(login, RIGHT)).isInstanceOf(Throttled.class);
        moment.pass(Duration.ofSeconds(2));
        assertThat(enter(login, RIGHT).known()).isTrue();
    }

    @Test
    void tooManyFailuresLockTheLoginForATime() {
        for (int i = 0; i < 10; i++) {
            fail(1);
            moment.pass(Duration.ofSeconds(61));
        }
        assertThatThrownBy(() -> enter(login, RIGHT)).isInstanceOfSatisfying(Throttled.class,
                throttled -> assertThat((Long) throttled.args().getFirst()).isBetween(800L, 900L));
        assertThat(door.directory.row(login).orElseThrow().lockedUntil()).isNotNull();

        moment.pass(Duration.ofMinutes(15));
        assertThat(enter(login, RIGHT).known()).isTrue();
    }

    @Test
    void anUnknownLoginIsLockedLikeAKnownOne() {
        String unknown = "nobody-" + login;
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> enter(unknown, "guess")).isInstanceOf(Forbidden.class);
            moment.pass(Duration.ofSeconds(61));
        }
        assertThatThrownBy(() -> enter(unknown, "guess")).isInstanceOf(Throttled.class);
    }

    @Test
    void oneAddressThatTriesManyLoginsWaits() {
        for (int i = 0; i < 42; i++) {
            door.throttle.failed(login + "-" + i, address);
        }
        assertThatThrownBy(() -> enter(login, RIGHT)).isInstanceOf(Throttled.class);
    }

    @Test
    void successForgetsTheFailures() {
        fail(5);
        enter(login, RIGHT);
        fail(5);
        assertThat(enter(login, RIGHT).known()).isTrue();
    }

    @Test
    void aSessionEndsWithItsStamp() {
        assertThat(entrance.stillActive(officer.officer(), 1)).isTrue();
        change(RIGHT, "another tale of 3 foxes");
        assertThat(entrance.stillActive(officer.officer(), 1)).isFalse();
        assertThat(entrance.stillActive(officer.officer(), entrance.callerOf(login).stamp())).isTrue();
    }

    @Test
    void withAOneTimePasswordNothingIsOpenUntilItIsChanged() {
        new Sql(door.data).run("update access.officer set one_time = true where login = ?", login);
        Caller newcomer = enter(login, RIGHT);
        assertThat(newcomer.mustChangePassword()).isTrue();
        assertThat(newcomer.roles()).containsExactly(Role.NEWCOMER);

        change(RIGHT, "another tale of 3 foxes");

        assertThat(enter(login, "another tale of 3 foxes").roles()).containsExactly(Role.CASE_MANAGER);
    }

    @Test
    void theNewPasswordMustBeGoodAndTheOldOneRight() {
        assertThat(flaw(RIGHT, "short")).isEqualTo(Flaw.at("/fresh", "password-short", 12));
        assertThat(flaw(RIGHT, "welcome2026!!")).isEqualTo(Flaw.at("/fresh", "password-common"));
        assertThat(flaw(RIGHT, "my " + login + " word")).isEqualTo(Flaw.at("/fresh", "password-login"));
        assertThat(flaw(RIGHT, RIGHT)).isEqualTo(Flaw.at("/fresh", "password-same"));
        assertThat(flaw("wrong", "another tale of 3 foxes")).isEqualTo(Flaw.at("/current", "password-wrong"));
        assertThat(flaw(RIGHT, "")).isEqualTo(Flaw.at("/fresh", "required"));
    }

    private Flaw flaw(String current, String fresh) {
        Invalid[] told = new Invalid[1];
        assertThatThrownBy(() -> change(current, fresh)).isInstanceOfSatisfying(Invalid.class,
                invalid -> told[0] = invalid);
        return told[0].flaws().getFirst();
    }

    private void change(String current, String fresh) {
        door.as(officer);
        door.within(() -> entrance.changePassword(current.toCharArray(), fresh.toCharArray()));
    }

    private Caller enter(String name, String password) {
        return entrance.enter(name, password.toCharArray(), "staff", address);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> enter(login, "wrong")).isInstanceOf(Forbidden.class);
        }
    }
}
