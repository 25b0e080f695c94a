package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.schema.TestDatabase;

class RightsTest {

    private static final AtomicLong NUMBERS = new AtomicLong(100);

    private final TestDoor door = new TestDoor(new Moment());
    private final Subject file = CaseNumber.of(2026, NUMBERS.incrementAndGet()).subject();
    private final Subject person = PersonId.fresh().subject();

    RightsTest() {
        door.assignments.place(file, "HQ");
        door.assignments.place(person, "HQ");
    }

    @Test
    void theOwnerMayWriteAndAColleagueMayOnlyRead() {
        Caller owner = officer("rights-owner", "HQ", Role.ELIGIBILITY_OFFICER);
        Caller colleague = officer("rights-colleague", "HQ", Role.ELIGIBILITY_OFFICER);
        door.assignments.give(List.of(file, person), owner.officer());

        assertThat(denial(owner, Action.ASSESSMENT_WRITE)).isEmpty();
        assertThat(denial(colleague, Action.CASE_READ)).isEmpty();
        assertThat(refusal(colleague, Action.ASSESSMENT_WRITE)).isInstanceOf(Forbidden.class)
                .extracting(Refusal::key)
                .isEqualTo("forbidden-file");
    }

    @Test
    void anotherOfficeIsToldThatThereIsNoSuchFileAndTheLogTheTruth() {
        Caller north = officer("rights-north", "NORTH", Role.REGISTRATION_OFFICER, Role.CASE_MANAGER);

        assertThat(refusal(north, Action.CASE_READ)).isInstanceOf(Unknown.class);
        assertThat(refusal(north, Action.CASE_ASSIGN)).isInstanceOf(Unknown.class);
        assertThat(denial(north, Action.CASE_ASSIGN)).get().extracting(Denial::reason).isEqualTo("outside-reach");
    }

    @Test
    void anotherStateReachesARequestWhileItIsSharedWithIt() {
        Subject request = new Subject(Subject.Kind.RETURN, "M-2026-" + UUID.randomUUID().toString().substring(0, 7));
        door.assignments.place(request, "HQ");
        Caller serbia = officer("rights-partner-srb", "SRB", Role.PARTNER_AUTHORITY);
        Caller kazakhstan = officer("rights-partner-kaz", "KAZ", Role.PARTNER_AUTHORITY);
        assertThat(denied(serbia, request)).isInstanceOf(Unknown.class);

        door.assignments.share(request, "SRB");
        assertThat(denied(serbia, request)).isNull();
        assertThat(denied(kazakhstan, request)).isInstanceOf(Unknown.class);

        door.assignments.share(request, null);
        assertThat(denied(serbia, request)).isInstanceOf(Unknown.class);
    }

    /** Null if nothing stands against it. */
    private Refusal denied(Caller caller, Subject request) {
        door.as(caller);
        return door.rights.denial(Action.PARTNER_REPLY, List.of(request)).map(Denial::refusal).orElse(null);
    }

    @Test
    void aFileThatDoesNotExistIsToldLikeOneThatMayNotBeSeen() {
        Caller manager = officer("rights-manager", "HQ", Role.CASE_MANAGER);
        Subject nowhere = CaseNumber.of(2026, NUMBERS.incrementAndGet()).subject();

        assertThat(door.as(manager).rights.denial(Action.CASE_READ, List.of(nowhere))).get()
                .satisfies(denial -> assertThat(denial.refusal()).isInstanceOf(Unknown.class))
                .extracting(Denial::reason)
                .isEqualTo("no-such-file");
    }

    @Test
    void whoLacksTheRoleIsToldSoWhateverTheFile() {
        Caller auditor = officer("rights-auditor", "HQ", Role.AUDITOR);

        assertThat(refusal(auditor, Action.CASE_READ)).isInstanceOf(Forbidden.class)
                .extracting(Refusal::key)
                .isEqualTo("forbidden-power");
    }

    @Test
    void aRestrictedFileIsThereForItsOwnerAlone() {
        Caller owner = officer("rights-entrusted", "HQ", Role.ELIGIBILITY_OFFICER);
        Caller appeal = officer("rights-appeal", "HQ", Role.APPEAL_OFFICER);
        door.assignments.give(List.of(file), owner.officer());
        new Sql(TestDatabase.owner()).run("update access.placement set restricted = true where subject = ?", file);

        assertThat(denial(owner, Action.CASE_READ)).isEmpty();
        assertThat(refusal(appeal, Action.CASE_READ)).isInstanceOf(Unknown.class);
        assertThat(denial(appeal, Action.CASE_READ)).get().extracting(Denial::reason).isEqualTo("restricted");
    }

    @Test
    void everySubjectAmongSeveralIsAsked() {
        Caller manager = officer("rights-several", "HQ", Role.CASE_MANAGER);
        Subject elsewhere = PersonId.fresh().subject();
        door.assignments.place(elsewhere, "NORTH");

        assertThat(door.as(manager).rights.denial(Action.CLAIM_WITHDRAW, List.of(file, person))).isEmpty();
        assertThat(door.as(manager).rights.denial(Action.CLAIM_WITHDRAW, List.of(file, elsewhere))).isPresent();
    }

    @Test
    void movingAFileMovesTheRight() {
        Caller hq = officer("rights-hq-manager", "HQ", Role.CASE_MANAGER);
        Caller north = officer("rights-north-manager", "NORTH", Role.CASE_MANAGER);

        door.assignments.move(List.of(file), "NORTH");

        assertThat(door.as(north).powers.may(Action.CASE_READ, file)).isTrue();
        assertThat(door.as(hq).powers.may(Action.CASE_READ, file)).isFalse();
        assertThat(new Sql(TestDatabase.app()).one("select office from access.placement_history where subject = ?",
                row -> row.getString(1), file)).contains("HQ");
    }

    @Test
    void listsGetTheReachAsTheirScope() {
        Caller manager = officer("rights-lists", "HQ", Role.CASE_MANAGER);
        Caller appeal = officer("rights-lists-appeal", "HQ", Role.APPEAL_OFFICER);

        assertThat(door.as(manager).powers.scope(Action.CASE_LIST))
                .isEqualTo(new Scope(false, Set.of("HQ"), manager.officer()));
        assertThat(door.as(appeal).powers.scope(Action.CASE_LIST).everywhere()).isTrue();
        assertThatThrownBy(() -> door.as(manager).powers.scope(Action.AUDIT_SEARCH)).isInstanceOf(Forbidden.class);
    }

    @Test
    void anOfficeOtherThanOnesOwnIsOutOfReach() {
        Caller registrar = officer("rights-registrar", "HQ", Role.REGISTRATION_OFFICER);
        Subject north = new Subject(Subject.Kind.OFFICE, "NORTH");
        Subject hq = new Subject(Subject.Kind.OFFICE, "HQ");

        assertThat(door.as(registrar).rights.denial(Action.REGISTRATION_CREATE, List.of(hq))).isEmpty();
        assertThat(door.as(registrar).rights.denial(Action.REGISTRATION_CREATE, List.of(north))).isPresent();
    }

    @Test
    void aFileIsNotGivenToWhoHasLeft() {
        Caller left = officer("rights-left-" + UUID.randomUUID().toString().substring(0, 8), "HQ", Role.CASE_MANAGER);
        new Sql(TestDatabase.app()).run("update access.officer set closed_at = now() where id = ?", left.officer());

        assertThatThrownBy(() -> door.assignments.give(List.of(file), left.officer()))
                .hasMessage("officer-closed");
    }

    private Caller officer(String login, String office, Role... roles) {
        return door.hire(login, office, roles);
    }

    private Optional<Denial> denial(Caller who, Action action) {
        return door.as(who).rights.denial(action, List.of(file));
    }

    private Refusal refusal(Caller who, Action action) {
        return denial(who, action).orElseThrow().refusal();
    }
}
