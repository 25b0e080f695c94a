package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.schema.TestDatabase;

/** The other State: what it sees, and what it never learns. */
class PartnerTest {

    private final TwoStates two = new TwoStates();

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleForbids.class).hasMessage(key);
    }

    private PartnerFile file(RequestNumber number) {
        return two.act(() -> two.the(PartnerDesk.class).file(number));
    }

    private List<RequestNumber> listed() {
        return two.act(() -> two.the(PartnerDesk.class).list(Set.of(), PageRequest.first(200)))
                .items()
                .stream()
                .map(PartnerRow::number)
                .toList();
    }

    private void unknown(RequestNumber number) {
        assertThatThrownBy(() -> file(number)).isInstanceOf(Unknown.class).hasMessage("unknown");
        assertThatThrownBy(() -> two.act(() -> two.the(PartnerDesk.class)
                .accept(number,
                        new PartnerDesk.Acceptance(null), two.version(number))))
                .isInstanceOf(Unknown.class)
                .hasMessage("unknown");
        assertThatThrownBy(() -> two.act(() -> two.the(PartnerMessages.class).thread(number)))
                .isInstanceOf(Unknown.class)
                .hasMessage("unknown");
        assertThat(listed()).doesNotContain(number);
    }

    @Test
    void aDraftAndWhatIsCheckedAreUnknownToTheOtherState() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        two.authority("SRB");
        unknown(number);
        two.officer();
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        two.authority("SRB");
        unknown(number);
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        two.authority("SRB");
        assertThat(file(number).number()).isEqualTo(number);
        assertThat(listed()).contains(number);
    }

    @Test
    void whatWasSentToOneStateIsUnknownToAnother() {
        RequestNumber number = two.submitted(two.returnee("SRB"), "SRB");
        two.authority("KAZ");
        unknown(number);
        two.as("partner-nowhere", "HQ", Role.PARTNER_AUTHORITY);
        unknown(number);
    }

    @Test
    void nothingOfTheAsylumFileCrosses() {
        RequestNumber number = two.submitted(two.returnee("SRB"), "SRB");
        two.authority("SRB");
        PartnerFile file = file(number);
        assertThat(file.person().shown()).isEqualTo(two.last().shown());
        assertThat(file.person().documents()).extracting(PartnerFile.Document::type).containsExactly("PPT");
        assertThat(file.toString()).doesNotContain(TwoStates.MARK, "MUS", "SV", "HQ", "return", "C-20", "ASC");
        assertThat(two.act(() -> two.the(PartnerDesk.class).list(Set.of(), PageRequest.first(200))).toString())
                .doesNotContain(TwoStates.MARK, "MUS", "SV", "HQ", "C-20");
    }

    @Test
    void theOtherStateReadsThePersonAsSentUntilItIsSentAnew() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.submitted(person, "SRB");
        PartnerFile.Person sent = two
                .act(() -> two.the(Identities.class).offered(two.the(Register.class).read(number)));
        new Sql(TestDatabase.owner()).run("update registration.person set birth_place = 'Kraljevo' where id = ?",
                person.value());
        two.authority("SRB");
        assertThat(file(number).person()).isEqualTo(sent);
        assertThat(sent.birthPlace()).isEqualTo("Niš");
        assertThat(two.act(() -> two.the(PartnerDesk.class).list(Set.of(), PageRequest.first(200))).items())
                .filteredOn(row -> row.number().equals(number))
                .extracting(PartnerRow::names)
                .containsExactly(sent.names());
        new Sql(TestDatabase.owner()).run("update readmission.request set state = 'R22' where number = ?",
                number.value());
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        two.authority("SRB");
        assertThat(file(number).person().birthPlace()).isEqualTo("Kraljevo");
    }

    @Test
    void aSuspensionIsOneWordWithoutADay() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.bar(person);
        two.authority("SRB");
        PartnerFile file = file(number);
        assertThat(file.state()).isEqualTo(RequestState.SUSPENDED);
        assertThat(file.openActs()).isEmpty();
        assertThat(file.exchanges()).extracting(PartnerFile.Exchange::act)
                .containsExactly(RequestAct.SUBMIT, RequestAct.CONFIRM_RECEIPT);
        assertThat(file.toString()).doesNotContain("AWB", "COURT", "R03", "RECEIPT_CONFIRMED");
        assertThatThrownBy(() -> two.act(() -> two.the(PartnerDesk.class)
                .accept(number,
                        new PartnerDesk.Acceptance(null), two.version(number))))
                .isInstanceOf(WrongStage.class);
    }

    @Test
    void ofAWithdrawnRequestTheOtherStateKeepsNothing() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        two.act(() -> two.the(Messages.class)
                .write(number, new Messages.NewMessage(null, two.last().shown() + " will travel alone")));
        two.act(() -> two.the(Requests.class).withdraw(number, "Status granted", two.version(number)));
        two.authority("SRB");
        assertThat(two.act(() -> two.the(PartnerMessages.class).thread(number))).isEmpty();
        PartnerFile file = file(number);
        assertThat(file.state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(file.person()).isNull();
        assertThat(file.toString()).doesNotContain("Status", two.last().shown(), two.last().passport());
    }

    @Test
    void aMessageCannotReachTheOtherStateWhileSomethingStandsAgainstRemoval() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.quietBar(person);
        two.officer();
        refused("not-removable", () -> two.act(() -> two.the(Messages.class)
                .write(number,
                        new Messages.NewMessage(null, "When do you answer?"))));
        two.authority("SRB");
        two.act(() -> two.the(PartnerMessages.class).write(number, new Messages.NewMessage(null, "Soon")));
        assertThat(two.act(() -> two.the(Requests.class).file(number)).crossings().getLast())
                .extracting(CrossingView::direction, CrossingView::act, CrossingView::by)
                .containsExactly(CrossingView.Direction.RECEIVED, RequestAct.MESSAGE, "partner-srb");
    }

    @Test
    void nobodyWritesWhereTheOtherSideDoesNotHaveTheRequest() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        assertThatThrownBy(() -> two.act(() -> two.the(Messages.class)
                .write(number,
                        new Messages.NewMessage(null, "Do you know him?"))))
                .isInstanceOf(WrongStage.class);
        PersonId person = two.returnee("SRB");
        RequestNumber suspended = two.submitted(person, "SRB");
        two.bar(person);
        assertThatThrownBy(() -> two.act(() -> two.the(Messages.class)
                .write(suspended,
                        new Messages.NewMessage(null, "He asked again"))))
                .isInstanceOf(WrongStage.class);
    }
}
