package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

class StaffTest {

    private final Moment moment = new Moment();
    private final TestDoor door = new TestDoor(moment);
    private final Staff staff = door.staff;
    private final String login = "joins-" + UUID.randomUUID().toString().substring(0, 8);
    private final Subject officer = new Subject(Subject.Kind.OFFICER, login);

    @BeforeEach
    void anAdministratorCalls() {
        door.as(door.hire("staff-admin", "HQ", Role.ADMINISTRATOR));
    }

    @Test
    void whoJoinsGetsAOneTimePassword() {
        Staff.Created created = create();

        Caller newcomer = door.entrance.enter(login, created.oneTimePassword().toCharArray(), "staff", null);
        assertThat(newcomer.mustChangePassword()).isTrue();
        assertThat(created.toString()).doesNotContain(created.oneTimePassword());
    }

    @Test
    void aLoginIsGivenOnce() {
        create();
        assertThatThrownBy(this::create).isInstanceOf(Duplicate.class);
    }

    @Test
    void everyFlawIsToldAtItsField() {
        Staff.NewOfficer flawed = new Staff.NewOfficer("A!", " ", "SOUTH", Set.of(Role.SYSTEM));

        assertThatThrownBy(() -> door.within(() -> staff.create(flawed))).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer)
                        .containsExactly("/login", "/name",
                                "/office", "/roles"));
    }

    @Test
    void whoMovesSitsInTheOtherOfficeAndMustLogInAgain() {
        Staff.Created created = create();
        long stamp = door.entrance.callerOf(login).stamp();

        door.within(() -> staff.move(officer, "NORTH", "needed there", row().version()));

        assertThat(row().office()).isEqualTo("NORTH");
        assertThat(door.entrance.stillActive(created.id(), stamp)).isFalse();
    }

    @Test
    void aStaleChangeIsRefused() {
        create();
        long seen = row().version();
        door.within(() -> staff.changeRoles(officer, Set.of(Role.CASE_MANAGER), "promoted", seen));

        assertThatThrownBy(() -> door.within(() -> staff.move(officer, "NORTH", "late", seen)))
                .isInstanceOf(Stale.class);
        assertThat(row().roles()).containsExactly(Role.CASE_MANAGER);
    }

    @Test
    void nobodyIsClosedWhoStillOwnsAFile() {
        Staff.Created created = create();
        Subject file = new Subject(Subject.Kind.CASE, "C-2026-" + login);
        Subject person = PersonId.fresh().subject();
        door.assignments.place(file, "HQ");
        door.assignments.place(person, "HQ");
        door.assignments.give(List.of(file, person), created.id());

        assertThatThrownBy(() -> close()).isInstanceOfSatisfying(RuleForbids.class,
                no -> assertThat(no.args()).containsExactly(1L));

        door.assignments.give(List.of(file, person), null);
        close();
        assertThat(row().closedAt()).isNotNull();
        assertThatThrownBy(() -> door.entrance.callerOf(login)).isInstanceOf(Forbidden.class);
    }

    @Test
    void nobodyIsClosedWhoStillHasATask() {
        Staff.Created created = create();
        door.assignments.work(created.id(), 1);
        assertThatThrownBy(() -> close()).isInstanceOf(RuleForbids.class);

        door.assignments.work(created.id(), -1);
        close();
        assertThat(row().closedAt()).isNotNull();
    }

    @Test
    void nobodyChangesTheOwnAccount() {
        Subject self = new Subject(Subject.Kind.OFFICER, "staff-admin");
        assertThatThrownBy(
                () -> door.within(() -> staff.changeRoles(self, Set.of(Role.AUDITOR), "curious", 1)))
                .isInstanceOf(Forbidden.class)
                .hasMessage("forbidden-self");
    }

    @Test
    void anAccountThatIsNotThereIsUnknown() {
        assertThatThrownBy(() -> staff.officer(officer)).isInstanceOf(Unknown.class);
    }

    @Test
    void aReasonIsAskedFor() {
        create();
        assertThatThrownBy(() -> door.within(() -> staff.close(officer, " ", row().version())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theListFindsPartsOfNamesAndGoesOnByLogin() {
        create();
        create(login + "-b");
        Page<OfficerRow> first = staff.list(login.toUpperCase(Locale.ROOT), "HQ", false, PageRequest.first(1));
        Page<OfficerRow> second = staff.list(login, null, true, new PageRequest(1, first.next()));

        assertThat(first.total().value()).isEqualTo(2);
        assertThat(first.items()).extracting(OfficerRow::login).containsExactly(login);
        assertThat(second.items()).extracting(OfficerRow::login).containsExactly(login + "-b");
        assertThat(staff.list("%", "HQ", true, PageRequest.first()).items()).isEmpty();
    }

    @Test
    void theDemonstrationIsSeenByItsAccounts() {
        create();
        new Sql(TestDatabase.owner()).run("update access.client set demo = false");
        new Sql(TestDatabase.owner()).run("update access.officer set demo = false");
        assertThat(staff.demoAccountsExist()).isFalse();
        new Sql(TestDatabase.owner()).run("update access.officer set demo = true");
        assertThat(staff.demoAccountsExist()).isTrue();
        new Sql(TestDatabase.owner()).run("update access.officer set demo = false");
    }

    @Test
    void whoResolvesAnAssigneeFindsOpenHoldersOfTheRole() {
        create();
        assertThat(staff.colleague(login, Role.ELIGIBILITY_OFFICER)).isPresent();
        assertThat(staff.colleague(login, Role.CASE_MANAGER)).isEmpty();
        assertThat(staff.namesOf(List.of(login, "nobody"))).containsOnlyKeys(login);
        assertThat(staff.names(List.of(login, "nobody"))).containsOnlyKeys(login);
    }

    /** Office, role, and whether an account may be made so. */
    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({"SRB, PARTNER_AUTHORITY, true", "SRB, MISSION, true", "SRB, RETURN_OFFICER, false",
            "HQ, PARTNER_AUTHORITY, false", "HQ, MISSION, false", "HQ, RETURN_OFFICER, true"})
    void accountsOfAnotherStateSitInItsOfficeAndNobodyElse(String office, Role role, boolean fits) {
        Runnable joins = () -> staff.create(new Staff.NewOfficer(login, "Joins Today", office, Set.of(role)));
        if (fits) {
            door.within(joins);
            return;
        }
        assertThatThrownBy(() -> door.within(joins)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(flaw -> flaw.pointer() + " " + flaw.key())
                        .containsExactly("/office office-of-state"));
    }

    @Test
    void nobodyIsMovedToAnotherStateNorMadeItsOfficer() {
        create();
        assertThatThrownBy(() -> door.within(() -> staff.move(officer, "SRB", "posted", row().version())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> door.within(
                () -> staff.changeRoles(officer, Set.of(Role.MISSION), "posted", row().version())))
                .isInstanceOf(Invalid.class);
    }

    private Staff.Created create() {
        return create(login);
    }

    private Staff.Created create(String name) {
        Staff.Created[] created = new Staff.Created[1];
        door.within(() -> created[0] = staff.create(
                new Staff.NewOfficer(name, "Joins Today", "HQ", Set.of(Role.ELIGIBILITY_OFFICER))));
        return created[0];
    }

    private void close() {
        door.within(() -> staff.close(officer, "leaves", row().version()));
    }

    private OfficerRow row() {
        return staff.officer(officer);
    }
}
