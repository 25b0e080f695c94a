package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.Persons;
import org.safeconduct.rsd.Removability;
import org.safeconduct.schema.TestDatabase;

/** Whatever makes removability fall suspends the request by itself, wherever it is. */
class SuspensionsTest {

    private final TwoStates two = new TwoStates();

    private void lodge(PersonId person) {
        two.as("registration", "HQ", Role.REGISTRATION_OFFICER);
        two.act(() -> two.lodge(person));
    }

    private RequestFile file(RequestNumber number) {
        return two.act(() -> two.the(Requests.class).file(number));
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void aClaimSuspendsTheRequestWhereverItIsUntilThePersonIsHandedOver(RequestState state) {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.submitted(person, "SRB");
        new Sql(TestDatabase.owner()).run("update readmission.request set state = ?, suspended_from = ?"
                + " where number = ?", state.code(), state == RequestState.SUSPENDED ? "R10" : null, number.value());
        lodge(person);
        boolean suspended = RequestLife.SUSPENDABLE.contains(state);
        assertThat(two.state(number)).isEqualTo(suspended ? RequestState.SUSPENDED : state);
        assertThat(file(number).suspendedFrom())
                .isEqualTo(suspended ? state : state == RequestState.SUSPENDED ? RequestState.ACCEPTED : null);
    }

    @Test
    void theSuspensionCrossesAsItsOneWord() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.submitted(person, "SRB");
        lodge(person);
        CrossingView crossing = file(number).crossings().getLast();
        assertThat(crossing.act()).isEqualTo(RequestAct.SUSPEND);
        assertThat(crossing.code()).isNull();
        assertThat(crossing.words()).isNull();
        assertThat(crossing.by()).isEqualTo("system:readmission");
    }

    @Test
    void whatTheOtherStateNeverHadIsSuspendedInSilence() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.open(person, "SRB");
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        lodge(person);
        assertThat(two.state(number)).isEqualTo(RequestState.SUSPENDED);
        assertThat(file(number).crossings()).isEmpty();
    }

    @Test
    void aBarSuspendsAndASupervisorResumesOnceItIsLifted() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.accepted(person, "SRB");
        two.bar(person);
        assertThat(two.state(number)).isEqualTo(RequestState.SUSPENDED);
        assertThatThrownBy(() -> resume(number)).isInstanceOf(RuleForbids.class).hasMessage("not-removable");
        var bar = two.act(() -> two.the(Removability.class).bars(person)).getFirst();
        two.act(() -> two.the(Removability.class).lift(person, bar.id(), "The court dismissed it"));
        resume(number);
        assertThat(two.state(number)).isEqualTo(RequestState.ACCEPTED);
        assertThat(file(number).limits()).anyMatch(limit -> limit.rule() == RuleName.TRANSFER && limit.running());
        assertThatThrownBy(() -> resume(number)).isInstanceOf(WrongStage.class);
    }

    @Test
    void aClaimThatIsMerelyMadeSuspendsTheRequestOfWhoeverMayBeTheSamePerson() {
        PersonId person = two.returnee("GEO");
        RequestNumber number = two.accepted(person, "GEO");
        PersonId again = two.lookalike("GEO");
        assertThat(two.state(number)).isEqualTo(RequestState.SUSPENDED);
        two.supervisor();
        assertThatThrownBy(() -> resume(number)).isInstanceOf(RuleForbids.class).hasMessage("not-removable");
        two.as("registration", "HQ", Role.REGISTRATION_OFFICER);
        two.act(() -> two.the(Persons.class).tellApart(again, person, "The fingerprints differ"));
        two.supervisor();
        resume(number);
        assertThat(two.state(number)).isEqualTo(RequestState.ACCEPTED);
    }

    private void resume(RequestNumber number) {
        two.act(() -> two.the(Suspensions.class).resume(number, "The bar is lifted", two.version(number)));
    }

    @Test
    void aBarThatBeginsLaterSuspendsNothingYet() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.submitted(person, "SRB");
        two.act(() -> two.the(Removability.class)
                .bar(person, new Removability.NewBar(Removability.Bar.COURT_ORDER,
                        TwoStates.TODAY.plusDays(1), null, "AWB 26/2")));
        assertThat(two.state(number)).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void whatNobodyAnnouncedIsFoundByLookingAgain() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.submitted(person, "SRB");
        long version = two.version(number);
        assertThat(recheck(number)).isFalse();
        assertThat(two.version(number)).isEqualTo(version);
        two.quietBar(person);
        assertThat(recheck(number)).isTrue();
        assertThat(two.state(number)).isEqualTo(RequestState.SUSPENDED);
        assertThat(recheck(number)).isFalse();
    }

    @Test
    void aMereDoubtAsksAnOfficerAndSuspendsNothing() {
        PersonId person = two.returnee("SRB");
        Night night = new Night();
        RequestNumber number = two.submitted(person, "SRB");
        TwoStates.muddle(person);
        assertThat(recheck(number)).isFalse();
        assertThat(recheck(number)).isFalse();
        assertThat(two.state(number)).isEqualTo(RequestState.SUBMITTED);
        assertThat(night.tasks(number)).containsExactly("removability-unknown RETURN_OFFICER");
        two.supervisor();
        assertThatThrownBy(() -> two.act(() -> two.the(Messages.class)
                .write(number, new Messages.NewMessage(null, "Any news?"))))
                .isInstanceOf(RuleForbids.class)
                .hasMessage("not-removable");
        two.quietBar(person);
        assertThat(recheck(number)).isTrue();
        assertThat(night.tasks(number)).isEmpty();
    }

    private boolean recheck(RequestNumber number) {
        return two.act(() -> two.the(Suspensions.class).recheck(number));
    }

    @Test
    void aSuspendedRequestCanBeWithdrawn() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.submitted(person, "SRB");
        lodge(person);
        two.officer();
        two.act(() -> two.the(Requests.class).withdraw(number, "Claim", two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.WITHDRAWN);
    }
}
