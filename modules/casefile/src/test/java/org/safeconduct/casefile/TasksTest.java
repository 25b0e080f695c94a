package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Tasks.Filter;
import org.safeconduct.casefile.Tasks.NewTask;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

class TasksTest {

    private static final String OFFICE = "NORTH";

    private final Desk desk = new Desk();
    private final Tasks tasks = desk.tasks();
    private final Subject file = Desk.file();
    private final Caller owner = desk.door.hire("owner-" + UUID.randomUUID(), OFFICE, Role.APPEAL_OFFICER);

    @ParameterizedTest
    @EnumSource(value = Filter.class, names = {"OVERDUE", "TODAY", "WEEK", "OPEN"})
    void countsWhatItLists(Filter filter) {
        for (int days : List.of(-3, -1, 0, 0, 1, 6, 7)) {
            system(Desk.file(), null, "hear", owner, Desk.TODAY.plusDays(days));
        }
        system(Desk.file(), null, "hear", owner, null);
        desk.door.as(owner);
        long listed = tasks.mine(filter, PageRequest.first(200)).items().size();
        assertThat(listed).isEqualTo(switch (filter) {
            case OVERDUE, TODAY -> 2;
            case WEEK -> 4;
            default -> 8;
        });
        assertThat(counted(filter)).isEqualTo(listed)
                .isEqualTo(tasks.mine(filter, PageRequest.first(1)).total().value());
    }

    @Test
    void letsEverybodyOfTheRoleAndOfficeSeeWhatWaits() {
        long before = waitingFor(owner);
        waiting(file, Role.APPEAL_OFFICER, OFFICE);
        waiting(Desk.file(), Role.APPEAL_OFFICER, "HQ");
        waiting(Desk.file(), Role.PERMIT_OFFICER, OFFICE);
        assertThat(waitingFor(owner)).isEqualTo(before + 1).isEqualTo(counted(Filter.UNASSIGNED));
        assertThat(waitingFor(desk.door.hire("stranger-" + UUID.randomUUID(), OFFICE, Role.BORDER_OFFICER))).isZero();
    }

    @Test
    void turnsPagesWithoutLossOrRepetition() {
        for (int i = 0; i < 5; i++) {
            system(Desk.file(), null, "hear", owner, i == 4 ? null : Desk.TODAY);
        }
        desk.door.as(owner);
        Page<TaskRow> first = tasks.mine(Filter.OPEN, PageRequest.first(2));
        Page<TaskRow> second = tasks.mine(Filter.OPEN, new PageRequest(2, first.next()));
        Page<TaskRow> third = tasks.mine(Filter.OPEN, new PageRequest(2, second.next()));
        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third)
                .flatMap(page -> page.items().stream())
                .map(TaskRow::id)).hasSize(5).doesNotHaveDuplicates();
        assertThat(third.items().getLast().due()).isNull();
    }

    @Test
    void keepsTheTaskOfAPersonForAnotherOfficer() {
        TaskRow task = desk
                .act(() -> tasks.add(file, new NewTask(" Ask for the passport ", owner.login(), Desk.TODAY)));
        assertThat(task).extracting(TaskRow::what, TaskRow::text, TaskRow::officer, TaskRow::createdBy, TaskRow::done)
                .containsExactly("free", "Ask for the passport", owner.login(), desk.officer.login(), false);
        assertThat(tasks.of(file)).containsExactly(task);
    }

    @Test
    void letsATaskWithoutAnOfficerWaitForWhoGivesWorkOut() {
        TaskRow task = desk.act(() -> tasks.add(file, new NewTask("Ask for the passport", null, Desk.TODAY)));
        assertThat(task).extracting(TaskRow::officer, TaskRow::role, TaskRow::office)
                .containsExactly(null, "CASE_MANAGER", "HQ");
        desk.door.as(desk.door.hire("manager-" + UUID.randomUUID(), "HQ", Role.CASE_MANAGER));
        assertThat(tasks.mine(Filter.UNASSIGNED, PageRequest.first(200)).items()).extracting(TaskRow::id)
                .contains(task.id());
        done(task, task.version());
        assertThat(tasks.of(file).getFirst().done()).isTrue();
    }

    @Test
    void remindsOnceOfWhatAPersonMustLookAt() {
        assertThat(remind("check-finality")).isTrue();
        assertThat(remind("check-finality")).isFalse();
        assertThat(tasks.of(file)).extracting(TaskRow::what).containsExactly("check-finality");
        assertThat(desk.act(() -> tasks.remind(file, UUID.randomUUID(), "check-finality", Role.CASE_MANAGER, OFFICE,
                Desk.TODAY))).isTrue();
    }

    private boolean remind(String what) {
        return desk.act(() -> tasks.remind(file, null, what, Role.CASE_MANAGER, OFFICE, Desk.TODAY));
    }

    @Test
    void refusesATaskThatNobodyCouldDo() {
        assertThatThrownBy(() -> tasks.add(file, new NewTask(" ", null, null))).satisfies(Refused.at("/text required",
                "/due required"));
        assertThatThrownBy(() -> tasks.add(file, new NewTask("x".repeat(1001), null, Desk.TODAY.minusDays(1))))
                .satisfies(Refused.at("/text too-long", "/due past"));
        assertThatThrownBy(() -> desk.act(() -> tasks.add(file, new NewTask("x", "nobody-here", Desk.TODAY))))
                .satisfies(Refused.at("/officer officer-unknown"));
        assertThat(tasks.of(file)).isEmpty();
    }

    @Test
    void letsOnlyItsOwnerSayThatItIsDone() {
        system(file, null, "hear", owner, Desk.TODAY);
        TaskRow task = tasks.of(file).getFirst();
        assertThatThrownBy(() -> done(task, task.version())).isInstanceOf(Forbidden.class)
                .hasMessage("task-of-another");
        desk.door.as(owner);
        assertThatThrownBy(() -> done(task, task.version() + 1)).isInstanceOf(Stale.class);
        done(task, task.version());
        assertThat(tasks.of(file).getFirst().done()).isTrue();
        assertThat(tasks.mine(Filter.DONE, PageRequest.first()).items()).hasSize(1);
        assertThatThrownBy(() -> done(task, task.version())).isInstanceOf(Unknown.class);
    }

    @Test
    void doesNotEndATaskThroughAnotherFile() {
        system(file, null, "hear", owner, Desk.TODAY);
        TaskRow task = tasks.of(file).getFirst();
        desk.door.as(owner);
        assertThatThrownBy(() -> desk.act(() -> tasks.done(Desk.file(), task.id(), task.version())))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void replacesTheSystemTaskOfTheSamePersonOnly() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        system(file, one, "hear", owner, Desk.TODAY);
        system(file, other, "hear", owner, Desk.TODAY);
        desk.act(() -> tasks.add(file, new NewTask("by hand", owner.login(), Desk.TODAY)));
        system(file, one, "assess", owner, Desk.TODAY);
        assertThat(tasks.of(file)).filteredOn(task -> !task.done())
                .extracting(TaskRow::what)
                .containsExactlyInAnyOrder("assess", "hear", "free");
        desk.act(() -> tasks.settle(file, other));
        assertThat(tasks.of(file)).filteredOn(task -> !task.done())
                .extracting(TaskRow::what)
                .containsExactlyInAnyOrder("assess", "free");
    }

    @Test
    void followsTheFileAndCountsAsWorkOfItsOwner() {
        system(file, null, "hear", owner, Desk.TODAY);
        waiting(file, Role.PERMIT_OFFICER, OFFICE);
        system(file, UUID.randomUUID(), "assess", owner, Desk.TODAY);
        assertThat(work(owner)).isEqualTo(1);
        desk.act(() -> tasks.follow(file, desk.officer.officer()));
        assertThat(work(owner)).isZero();
        assertThat(work(desk.officer)).isEqualTo(1);
        assertThat(tasks.of(file)).filteredOn(task -> !task.done())
                .extracting(TaskRow::officer)
                .containsExactlyInAnyOrder(desk.officer.login(), null);
        desk.act(() -> tasks.follow(file, null));
        assertThat(work(desk.officer)).isZero();
        assertThat(tasks.of(file)).filteredOn(task -> !task.done())
                .extracting(TaskRow::role)
                .containsExactlyInAnyOrder("PERMIT_OFFICER", "CASE_MANAGER");
    }

    private long work(Caller officer) {
        return desk.door.assignments.owned(officer.officer());
    }

    private void done(TaskRow task, long version) {
        desk.act(() -> tasks.done(file, task.id(), version));
    }

    private void system(Subject file, UUID person, String what, Caller officer, LocalDate due) {
        desk.act(() -> tasks.next(file, person, what, null, officer.officer(), OFFICE, due));
    }

    private void waiting(Subject file, Role role, String office) {
        desk.act(() -> tasks.next(file, null, "take", role, null, office, Desk.TODAY));
    }

    private long waitingFor(Caller officer) {
        desk.door.as(officer);
        return tasks.mine(Filter.UNASSIGNED, PageRequest.first(200)).total().value();
    }

    private long counted(Filter filter) {
        desk.door.as(owner);
        Tasks.Counts counts = tasks.counts();
        return switch (filter) {
            case OVERDUE -> counts.overdue();
            case TODAY -> counts.today();
            case WEEK -> counts.week();
            case OPEN -> counts.open();
            case UNASSIGNED -> counts.unassigned();
            case DONE -> throw new IllegalArgumentException();
        };
    }
}
