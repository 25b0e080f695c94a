package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;

/** The arrangement with Afghanistan let 500 people be asked for in a month, while it stood; no other one has such a number now. */
class CapTest {

    private static final LocalDate WINTER = LocalDate.of(2021, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 20);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 20);

    private final TwoStates two = new TwoStates();
    private PersonId person;
    private PersonId other;

    @BeforeEach
    void haveBeenRefused() {
        person = two.returnee("AFG");
        other = two.returnee("AFG");
        ReturnPhase.began(person, WINTER);
        ReturnPhase.began(other, WINTER);
    }

    private RequestNumber presented() {
        RequestNumber number = two.open(person, "AFG");
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        return number;
    }

    private void submit(RequestNumber number) {
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
    }

    private static void capReached(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleForbids.class,
                no -> assertThat(no.key()).isEqualTo("cap-reached"));
    }

    @Test
    void onceTheMonthIsFullNobodyElseIsAskedFor() {
        two.calendar.turn(MARCH);
        RequestNumber waiting = presented();
        two.sent("AFG", 500, MARCH.minusDays(1));
        capReached(() -> submit(waiting));
        assertThat(two.state(waiting)).isEqualTo(RequestState.INTERNAL_CHECK);
        capReached(() -> two.open(other, "AFG"));
        two.calendar.turn(APRIL);
        submit(waiting);
        assertThat(two.state(waiting)).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void whoeverWasAskedForInTheMonthMayBeAskedForAgain() {
        two.calendar.turn(MAY);
        RequestNumber number = presented();
        two.sent("AFG", 499, MAY.minusDays(1));
        submit(number);
        two.officer();
        two.act(() -> two.the(Requests.class).withdraw(number, "A wrong birth date", two.version(number)));
        RequestNumber again = presented();
        submit(again);
        assertThat(two.state(again)).isEqualTo(RequestState.SUBMITTED);
        capReached(() -> two.open(other, "AFG"));
    }
}
