package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** What the nightly watch makes of silence, and of a silence that this State asked for. */
class NightOfSilenceTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final Night night = new Night();

    private final TwoStates two = night.two;

    @Test
    void silenceThatThisStatePausedIsNotProposed() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.bar(person);
        two.resume(number, person);
        two.calendar.turn(TwoStates.TODAY.plusDays(40));
        night.pass(number);
        assertThat(night.tasks(number)).containsExactly("reply.whole RETURN_SUPERVISOR");
    }

    @Test
    void aPauseTakesAwayTheProposalThatSilenceIsConsent() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.calendar.turn(TwoStates.TODAY.plusDays(40));
        night.pass(number);
        two.bar(person);
        assertThat(night.tasks(number)).containsExactly("reply.whole RETURN_SUPERVISOR");
    }

    @Test
    void aPauseOfAnEarlierRoundTakesNothingAway() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        SQL.run("insert into readmission.crossing (id, request, round, direction, act, happened_on, crossed_by, crossed_at)"
                + " values (gen_random_uuid(), ?, 0, 'SENT', 'SUSPEND', ?, 'system', now())", number.value(),
                TwoStates.TODAY);
        two.calendar.turn(TwoStates.TODAY.plusDays(40));
        night.pass(number);
        assertThat(night.tasks(number)).contains("reply.silence RETURN_SUPERVISOR");
    }

    @Test
    void theSilenceOfWhomThisStateToldToWaitIsNotNoted() {
        PersonId person = two.returnee("AFG");
        RequestNumber number = two.received(person, "AFG");
        Night.runOut(number, RuleName.REPLY, TwoStates.TODAY.plusDays(10));
        two.bar(person);
        two.resume(number, person);
        two.calendar.turn(TwoStates.TODAY.plusDays(11));
        night.pass(number);
        assertThat(two.state(number)).isEqualTo(RequestState.RECEIPT_CONFIRMED);
        assertThat(night.tasks(number)).containsExactly("reply.whole RETURN_SUPERVISOR");
        assertThatThrownBy(() -> two.act(() -> two.the(Lapses.class).lapse(number))).isInstanceOf(RuleForbids.class)
                .hasMessage("silence-while-suspended");
    }
}
