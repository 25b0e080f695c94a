package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.schema.TestDatabase;

class DraftsTest {

    private final Desk desk = new Desk();
    private final Drafts drafts = desk.drafts();
    private final Subject file = Desk.file();

    @Test
    void givesBackWhatWasBeingWritten() {
        drafts.keep(file, "assess", "{\"facts\":\"first\"}");
        drafts.keep(file, "assess", "{\"facts\":\"حقيقة\"}");
        assertThat(drafts.read(file, "assess")).contains("{\"facts\":\"حقيقة\"}");
        assertThat(drafts.read(file, "decide")).isEmpty();
        drafts.drop(file, "assess");
        assertThat(drafts.read(file, "assess")).isEmpty();
    }

    @Test
    void belongsToOneOfficerAlone() {
        drafts.keep(file, "assess", "{}");
        desk.door.as(desk.door.hire("other-" + UUID.randomUUID(), "HQ", Role.ELIGIBILITY_OFFICER));
        assertThat(drafts.read(file, "assess")).isEmpty();
    }

    @Test
    void isNotReadableInTheDatabase() {
        drafts.keep(file, "assess", "{\"facts\":\"secret\"}");
        byte[] sealed = new Sql(TestDatabase.app())
                .one("select sealed from casefile.draft where file = ?", row -> row.getBytes(1), file)
                .orElseThrow();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void isGoneAfterThirtyDays() {
        drafts.keep(file, "assess", "{}");
        drafts.clock = Clock.offset(Desk.NOON, Duration.ofDays(30));
        assertThat(drafts.read(file, "assess")).isPresent();
        drafts.clock = Clock.offset(Desk.NOON, Duration.ofDays(30).plusSeconds(1));
        assertThat(drafts.read(file, "assess")).isEmpty();
        drafts.keep(Desk.file(), "assess", "{}");
        drafts.clock = Desk.NOON;
        assertThat(drafts.read(file, "assess")).isEmpty();
    }

    @Test
    void refusesWhatIsNoDraft() {
        assertThatThrownBy(() -> drafts.keep(file, "../x", ""))
                .satisfies(Refused.at("/form form-name", "/json required"));
        assertThatThrownBy(() -> drafts.keep(file, "assess", "x".repeat(200_001)))
                .satisfies(Refused.at("/json too-long"));
    }
}
