package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Unknown;

/** Which forms a request has at each point, who may print them, and what never stands in one. */
class FormsTest {

    private final TwoStates two = new TwoStates();

    private byte[] ours(RequestNumber number, FormKind kind) {
        return two.act(() -> two.the(Forms.class).print(number, kind));
    }

    private byte[] theirs(RequestNumber number, FormKind kind) {
        return two.act(() -> two.the(PartnerForms.class).print(number, kind));
    }

    /** Both sides are shown the same forms, can print them, and no other. */
    private void has(RequestNumber number, String partner, FormKind... kinds) {
        two.authority(partner);
        assertThat(FormKind.of(two.act(() -> two.the(PartnerDesk.class).file(number)))).containsExactly(kinds);
        Arrays.stream(FormKind.values()).forEach(kind -> prints(number, kind, List.of(kinds).contains(kind)));
        two.officer();
        assertThat(FormKind.of(two.act(() -> two.the(Requests.class).file(number)))).containsExactly(kinds);
    }

    private void prints(RequestNumber number, FormKind kind, boolean there) {
        if (there) {
            clean(new PrintedForm(theirs(number, kind)));
            clean(new PrintedForm(ours(number, kind)));
        } else {
            assertThatThrownBy(() -> theirs(number, kind)).isInstanceOf(RuleForbids.class)
                    .hasMessage("form-not-there");
            assertThatThrownBy(() -> ours(number, kind)).isInstanceOf(RuleForbids.class);
        }
    }

    /** The asylum file is full of the marked word; needs, religion and papers of the procedure stand in it too. */
    private static void clean(PrintedForm form) {
        assertThat(form.breaches()).isEmpty();
        assertThat(form.text() + form.metadata()).doesNotContain(TwoStates.MARK, "MUS", "Muslim", "SV", "HQ", "ASC",
                "return-supervisor")
                .doesNotContainIgnoringCase("asylum", "protection officer", "religion", "refugee");
    }

    @Test
    void theFormsOfARequestGrowWithIt() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = two.received(person, "KAZ");
        has(number, "KAZ", FormKind.APPLICATION, FormKind.TRANSCRIPT);
        two.authority("KAZ");
        two.act(() -> two.the(PartnerDesk.class)
                .accept(number, new PartnerDesk.Acceptance("By day, please"), two.version(number)));
        has(number, "KAZ", FormKind.APPLICATION, FormKind.REPLY, FormKind.TRANSCRIPT);
        two.act(() -> two.the(TravelDocuments.class).request(number, two.version(number)));
        two.mission("KAZ");
        two.act(() -> two.the(MissionDesk.class)
                .issueTravelDocument(number,
                        new NewTravelDocument("LP-77", TwoStates.TODAY, TwoStates.TODAY.plusDays(30)),
                        two.version(number)));
        has(number, "KAZ", FormKind.APPLICATION, FormKind.REPLY, FormKind.TRAVEL_DOCUMENT_DATA, FormKind.TRANSCRIPT);
        notified(number);
        has(number, "KAZ", FormKind.APPLICATION, FormKind.REPLY, FormKind.TRANSFER_NOTIFICATION,
                FormKind.HANDOVER_RECORD, FormKind.TRAVEL_DOCUMENT_DATA, FormKind.TRANSCRIPT);
        two.planner();
        two.act(() -> two.the(Transfers.class).postpone(number, "Storm", two.version(number)));
        has(number, "KAZ", FormKind.APPLICATION, FormKind.REPLY, FormKind.TRAVEL_DOCUMENT_DATA, FormKind.TRANSCRIPT);
    }

    private void notified(RequestNumber number) {
        OffsetDateTime departs = OffsetDateTime.parse("2026-12-09T09:40:00Z");
        two.planner();
        two.act(() -> two.the(Transfers.class)
                .plan(number,
                        new TransferPlan(departs.toLocalDate(), "Almaty airport", null,
                                List.of(new Leg(Leg.Mode.AIR, "Air Astana", "KC 904", "AMS", "ALA", departs,
                                        departs.plusHours(8))),
                                List.of(), false, null, null),
                        two.version(number)));
        two.act(() -> two.the(Transfers.class).giveNotice(number, two.version(number)));
    }

    @Test
    void silenceIsCertifiedWithItsComputation() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.calendar.turn(TwoStates.TODAY.plusDays(30));
        two.supervisor();
        two.act(() -> two.the(Reactions.class).confirmTacit(number, two.version(number)));
        has(number, "SRB", FormKind.APPLICATION, FormKind.TACIT_ACCEPTANCE, FormKind.TRANSCRIPT);
        LimitView limit = two.act(() -> two.the(Requests.class).file(number))
                .limits()
                .stream()
                .filter(it -> it.rule() == RuleName.REPLY)
                .findFirst()
                .orElseThrow();
        assertThat(new PrintedForm(ours(number, FormKind.TACIT_ACCEPTANCE)).text()).contains("X-1", "Days counted: 10",
                limit.due().calendar());
    }

    @Test
    void ofAnEarlierRoundNoFormIsLeftWhereverTheDraftGoes() {
        PersonId person = two.returnee("KAZ");
        RequestNumber number = two.received(person, "KAZ");
        two.act(() -> two.the(PartnerDesk.class)
                .refuse(number, new PartnerDesk.Rejection("RF02", "Not found"), two.version(number)));
        two.supervisor();
        two.act(() -> two.the(Reactions.class).close(number, "Refused", two.version(number)));
        two.officer();
        two.act(() -> two.the(Requests.class).rework(number, "A passport was found", two.version(number)));
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        two.bar(person);
        assertThat(two.state(number)).isEqualTo(RequestState.SUSPENDED);
        two.officer();
        assertThat(FormKind.of(two.act(() -> two.the(Requests.class).file(number))))
                .containsExactly(FormKind.APPLICATION);
        assertThatThrownBy(() -> ours(number, FormKind.REPLY)).isInstanceOf(RuleForbids.class)
                .hasMessage("form-not-there");
        assertThat(new PrintedForm(ours(number, FormKind.APPLICATION)).text()).contains("Draft.");
    }

    @Test
    void aDraftIsPrintedHereAsADraftAndIsUnknownThere() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        assertThat(new PrintedForm(ours(number, FormKind.APPLICATION)).text()).contains("Draft.",
                two.last().passport());
        two.authority("SRB");
        unknown(number);
        two.officer();
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        assertThat(new PrintedForm(ours(number, FormKind.APPLICATION)).text()).doesNotContain("Draft.");
        two.authority("KAZ");
        unknown(number);
    }

    private void unknown(RequestNumber number) {
        for (FormKind kind : FormKind.values()) {
            assertThatThrownBy(() -> theirs(number, kind)).isInstanceOf(Unknown.class).hasMessage("unknown");
        }
    }

    @Test
    void ofAWithdrawnRequestNothingIsPrinted() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        two.act(() -> two.the(Requests.class).withdraw(number, "Status granted", two.version(number)));
        has(number, "SRB");
    }

    @Test
    void aSuspensionStandsInNoForm() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        two.bar(person);
        has(number, "SRB", FormKind.APPLICATION, FormKind.TRANSCRIPT);
        assertThat(new PrintedForm(ours(number, FormKind.APPLICATION)).text())
                .doesNotContainIgnoringCase("suspend", "court", "AWB 26/1");
    }

    @Test
    void aFormIsNamedByOneOfTheirWords() {
        assertThat(FormKind.of((String) null)).isEqualTo(FormKind.APPLICATION);
        assertThat(FormKind.of("handover-record")).isEqualTo(FormKind.HANDOVER_RECORD);
        assertThatThrownBy(() -> FormKind.of("invoice")).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/form"));
        assertThat(Set.of(FormKind.values())).allMatch(kind -> FormKind.of(kind.word()) == kind);
    }
}
