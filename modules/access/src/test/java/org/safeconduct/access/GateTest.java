package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.safeconduct.audit.AuditQuery;
import org.safeconduct.audit.EntryRow;
import org.safeconduct.audit.TestLog;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;

class GateTest {

    private static final AtomicLong NUMBERS = new AtomicLong(500);

    private final Moment moment = new Moment();
    private final TestDoor door = new TestDoor(moment);
    private final TestLog log = new TestLog(moment);
    private final GateInterceptor gate = new GateInterceptor();
    private final CaseNumber number = CaseNumber.of(2026, NUMBERS.incrementAndGet());
    private final Caller manager = door.hire("gate-" + UUID.randomUUID().toString().substring(0, 8), "HQ",
            Role.CASE_MANAGER);

    GateTest() {
        gate.rights = door.rights;
        gate.placements = door.placements;
        gate.particulars = door.particulars;
        gate.entries = new Entries();
        gate.entries.caller = door.caller;
        gate.entries.particulars = door.particulars;
        gate.entries.trail = log.trail;
        door.assignments.place(number.subject(), "HQ");
        door.as(manager);
    }

    @Test
    void whatIsDoneIsWrittenWithItsParticulars() throws Exception {
        pass(Action.CASE_ASSIGN, () -> {
            door.particulars.because("on leave");
            door.particulars.changed(number, "assignee", "noor", "teun");
            return null;
        }, number);

        EntryRow entry = last();
        assertThat(entry.outcome()).isEqualTo("done");
        assertThat(entry.actor()).isEqualTo(manager.login());
        assertThat(entry.subjects()).containsExactly(number.subject().toString());
        assertThat(entry.purpose()).isEqualTo("on leave");
        assertThat(entry.particulars()).containsExactly(new EntryRow.Particular("assignee", "noor", "teun"));
    }

    @Test
    void whatIsShownIsNamed() throws Exception {
        Subject other = CaseNumber.of(2026, NUMBERS.incrementAndGet()).subject();

        pass(Action.CASE_LIST,
                () -> new Page<>(List.of(number.subject(), other), null, new Page.Total(2, true)));

        assertThat(last().shown()).isEqualTo(2);
        assertThat(last().subjects()).containsExactlyInAnyOrder(number.subject().toString(), other.toString());
    }

    @Test
    void withoutThePowerTheActIsNotReached() {
        boolean[] reached = new boolean[1];

        assertThatThrownBy(() -> pass(Action.DECIDE, () -> reached[0] = true, number)).isInstanceOf(Forbidden.class);

        assertThat(reached[0]).isFalse();
        assertThat(last().outcome()).isEqualTo("refused");
        assertThat(last().reason()).isEqualTo("forbidden-power");
    }

    @Test
    void aFileOfAnotherOfficeIsUnknownAndTheLogKnowsWhy() {
        door.assignments.move(List.of(number.subject()), "NORTH");

        assertThatThrownBy(() -> pass(Action.CASE_READ, () -> null, number)).isInstanceOf(Unknown.class);

        assertThat(last().reason()).isEqualTo("outside-reach");
    }

    @Test
    void subjectsInsideACollectionAreAskedToo() {
        Subject elsewhere = CaseNumber.of(2026, NUMBERS.incrementAndGet()).subject();
        door.assignments.place(elsewhere, "NORTH");

        assertThatThrownBy(() -> pass(Action.CASE_READ, () -> null, number, List.of(elsewhere)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void aRefusalOfTheRulesIsWrittenWithItsKey() {
        assertThatThrownBy(() -> pass(Action.CASE_ASSIGN, () -> {
            throw new RuleForbids("owns-work", 3);
        }, number)).isInstanceOf(RuleForbids.class);

        assertThat(last().outcome()).isEqualTo("refused");
        assertThat(last().reason()).isEqualTo("owns-work");
    }

    @Test
    void aLostRaceIsToldAsStale() {
        assertThatThrownBy(() -> pass(Action.CASE_ASSIGN, () -> {
            throw new IllegalStateException(new OptimisticLockException());
        }, number)).isInstanceOf(Stale.class);

        assertThat(last().reason()).isEqualTo("stale");
    }

    @Test
    void aFailureIsWrittenWithoutItsMessageAndGoesOn() {
        assertThatThrownBy(() -> pass(Action.CASE_ASSIGN, () -> {
            throw new IllegalStateException("Yusuf's passport");
        }, number)).isInstanceOf(IllegalStateException.class);

        assertThat(last().outcome()).isEqualTo("failed");
        assertThat(last().toString()).doesNotContain("Yusuf");
    }

    @Test
    void anActThatDidManyThingsHasAnEntryForEach() throws Exception {
        Subject one = PersonId.fresh().subject();
        Subject other = PersonId.fresh().subject();
        pass(Action.CASE_ASSIGN, () -> {
            door.particulars.piece(new Particulars.Piece(List.of(one), "line", "2"));
            door.particulars.piece(new Particulars.Piece(List.of(other), "line", "3"));
            return null;
        }, number);

        assertThat(entriesAbout(one)).containsExactly("done");
        assertThat(entriesAbout(other)).containsExactly("done");
        assertThat(entriesAbout(number.subject())).as("each names what the act was about").hasSize(2);
    }

    private List<String> entriesAbout(Subject subject) {
        return log.search
                .search(new AuditQuery(subject.toString(), manager.login(), null, null, null, null),
                        PageRequest.first())
                .items()
                .stream()
                .map(EntryRow::outcome)
                .toList();
    }

    private Object pass(Action action, Callable<Object> act, Object... arguments) throws Exception {
        return gate.pass(new Call(face(action), act, arguments));
    }

    private EntryRow last() {
        return log.search.search(new AuditQuery(null, manager.login(), null, null, null, null), PageRequest.first())
                .items()
                .getFirst();
    }

    private static Method face(Action action) {
        return Arrays.stream(Face.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Gated.class)
                        && method.getAnnotation(Gated.class).value() == action)
                .findFirst()
                .orElseThrow();
    }

    /** A face with one method an action. */
    interface Face {
        @Gated(Action.CASE_READ)
        void read();

        @Gated(Action.CASE_LIST)
        void list();

        @Gated(Action.CASE_ASSIGN)
        void assign();

        @Gated(Action.DECIDE)
        void decide();
    }
}
