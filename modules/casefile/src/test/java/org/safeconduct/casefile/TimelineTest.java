package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.Subject;
import org.safeconduct.schema.TestDatabase;

class TimelineTest {

    private final Desk desk = new Desk();
    private final Timeline timeline = desk.timeline();
    private final Subject file = Desk.file();

    @Test
    void tellsTheLifeOfAFileInOrder() {
        UUID person = UUID.randomUUID();
        desk.act(() -> timeline.add(file, null, Desk.TODAY, "second", List.of(), null, null));
        desk.act(() -> timeline.add(file, person, Desk.TODAY, "third", List.of("D10", "\"quoted\""), "A10", "because"));
        desk.act(() -> timeline.add(file, null, Desk.TODAY.minusDays(1), "first", List.of(), null, null));
        assertThat(timeline.of(file)).extracting(TimelineEntry::what).containsExactly("first", "second", "third");
        TimelineEntry third = timeline.of(file).getLast();
        assertThat(third).isEqualTo(new TimelineEntry(third.id(), Desk.TODAY, third.recordedAt(), "third",
                List.of("D10", "\"quoted\""), "A10", person, desk.officer.login(), desk.officer.name(), "because"));
        assertThat(third.recordedAt()).isEqualTo(OffsetDateTime.parse("2026-11-25T11:00:00Z"));
    }

    @Test
    void showsNothingOfAnotherFile() {
        desk.act(() -> timeline.add(Desk.file(), null, Desk.TODAY, "elsewhere", List.of(), null, null));
        assertThat(timeline.of(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update casefile.event set reason = 'other'", "delete from casefile.event",
            "truncate casefile.event", "delete from casefile.clock", "update casefile.clock set due_on = due_on + 1",
            "update casefile.rule set amount = 1", "delete from casefile.national_choice", "delete from casefile.task",
            "update casefile.task set text = 'other'"})
    void cannotBeRewrittenByTheApplication(String attempt) throws SQLException {
        try (Connection connection = TestDatabase.app().getConnection()) {
            assertThatThrownBy(() -> connection.createStatement().execute(attempt)).isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
