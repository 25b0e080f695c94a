package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.audit.AuditQuery;
import org.safeconduct.audit.EntryRow;
import org.safeconduct.audit.TestLog;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

class OpeningTest {

    private static final String ONE_TIME = "seventeen brown kettles";

    private final Moment moment = new Moment();
    private final TestDoor door = new TestDoor(moment);
    private final TestLog log = new TestLog(moment);
    private final Opening opening = new Opening();
    private final FirstAdministrator first = new FirstAdministrator();
    private final DemoStaff demo = new DemoStaff();

    OpeningTest() {
        Entries entries = new Entries();
        entries.caller = door.caller;
        entries.particulars = door.particulars;
        entries.trail = log.trail;
        opening.data = door.data;
        opening.caller = door.caller;
        opening.directory = door.directory;
        opening.firstAdministrator = first;
        opening.demoStaff = demo;
        first.data = door.data;
        first.em = door.em;
        first.entries = entries;
        demo.em = door.em;
        demo.entries = entries;
        demo.directory = door.directory;
    }

    @BeforeEach
    void nobodyIsThereYet() {
        new Sql(TestDatabase.owner()).run("truncate access.officer, access.officer_role, access.client");
        door.as(Caller.system("start"));
    }

    @Test
    void theFirstAdministratorIsAppointedOnceAndMustChangeThePassword() {
        door.within(() -> first.appointOnce(ONE_TIME));

        Caller admin = door.entrance.enter("first-admin", ONE_TIME.toCharArray(), "staff", null);
        assertThat(admin.mustChangePassword()).isTrue();
        assertThat(door.directory.row("first-admin").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);

        new Sql(TestDatabase.owner()).run("update access.officer set closed_at = now()");
        door.within(() -> first.appointOnce("eighteen brown kettles"));
        assertThat(door.directory.open("first-admin")).isEmpty();
    }

    @Test
    void withoutAUsableFirstPasswordNothingStarts() {
        assertThatThrownBy(() -> door.within(() -> first.appointOnce(null)))
                .hasMessageContaining("SAFECONDUCT_FIRST_ADMIN_PASSWORD");
        assertThatThrownBy(() -> door.within(() -> first.appointOnce("password1234")))
                .hasMessageContaining("SAFECONDUCT_FIRST_ADMIN_PASSWORD");
    }

    @Test
    void withAnAccountOfTheDemonstrationNothingStarts() {
        door.hire("real", "HQ", Role.ADMINISTRATOR);
        door.within(opening::open);

        new Sql(TestDatabase.owner()).run("update access.officer set demo = true");
        assertThatThrownBy(() -> door.within(opening::open)).hasMessageContaining("demonstration");
    }

    @Test
    void thePeopleOfTheDemonstrationComeOnceEachWithAClient() {
        door.within(demo::hireOnce);
        door.within(demo::hireOnce);

        assertThat(door.directory.list(null, "HQ", false, PageRequest.first(100)).items()).hasSize(25);
        assertThat(door.directory.list(null, "SRB", false, PageRequest.first(100)).items())
                .extracting(OfficerRow::login)
                .containsExactlyInAnyOrder("partner-srb", "mission-srb");
        assertThat(door.directory.list(null, "KAZ", false, PageRequest.first(100)).items())
                .extracting(OfficerRow::login)
                .containsExactlyInAnyOrder("partner-kaz", "mission-kaz");
        assertThat(door.directory.list(null, "BIH", false, PageRequest.first(100)).items())
                .extracting(OfficerRow::login)
                .containsExactly("partner-bih");
        assertThat(door.entrance.enter("registration-north", "demo-registration-north-password".toCharArray(), "staff",
                null).office()).isEqualTo("NORTH");
        assertThat(door.entrance.enterClient("demo-eligibility-review", "demo-eligibility-review-secret".toCharArray(),
                null).roles()).containsExactlyInAnyOrder(Role.ELIGIBILITY_OFFICER, Role.REVIEWING_OFFICER);
        assertThat(log.search.search(new AuditQuery("OFFICER:import", "system:start", null, null, null, null),
                PageRequest.first()).items()).extracting(EntryRow::action).containsExactly("STAFF_CREATE");
    }
}
