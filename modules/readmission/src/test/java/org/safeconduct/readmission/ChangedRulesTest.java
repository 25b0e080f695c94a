package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Term;
import org.safeconduct.readmission.AgreementRule.Status;
import org.safeconduct.schema.TestDatabase;

/** What has happened is read by the wording of its day, whatever was changed since. */
class ChangedRulesTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final Night night = new Night();
    private final TwoStates two = night.two;

    @AfterEach
    void theTextStandsAgain() {
        SQL.run("delete from readmission.rule_change");
    }

    private void silence(LocalDate from, boolean consent, String article) {
        two.change("SRB", "tacit-acceptance", new NewRule(from, null, null, null, null, Status.VERIFIED, article, "OJ",
                false, consent, null, "The text was amended.", null));
    }

    @Test
    void theWatchAsksWhatSilenceMeantWhenTheReplyWasCounted() {
        RequestNumber before = two.received(two.returnee("SRB"), "SRB");
        silence(TwoStates.TODAY.plusDays(5), false, "Art. 10a");
        two.calendar.turn(TwoStates.TODAY.plusDays(5));
        RequestNumber after = two.received(two.returnee("SRB"), "SRB");
        two.calendar.turn(TwoStates.TODAY.plusDays(40));
        night.pass(before, after);
        assertThat(night.tasks(before)).containsExactlyInAnyOrder("reply.whole RETURN_SUPERVISOR",
                "reply.silence RETURN_SUPERVISOR");
        assertThat(two.state(after)).isEqualTo(RequestState.UNANSWERED);
        assertThat(night.tasks(after)).containsExactly("lapsed.note-silence RETURN_SUPERVISOR");
    }

    @Test
    void theCertificateCitesTheWordingByWhichSilenceWasConsent() {
        silence(TwoStates.TODAY, true, "Art. 10(3) amended");
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        silence(TwoStates.TODAY.plusDays(20), true, "Art. 77");
        two.calendar.turn(TwoStates.TODAY.plusDays(30));
        two.supervisor();
        two.act(() -> two.the(Reactions.class).confirmTacit(number, two.version(number)));
        String text = new PrintedForm(two.act(() -> two.the(Forms.class).print(number, FormKind.TACIT_ACCEPTANCE)))
                .text();
        assertThat(text).contains("Art. 10(3) amended").doesNotContain("Art. 77");
    }

    @Test
    void theEuropeanDocumentFollowsTheWordingOfTheDayOfTheAcceptance() {
        RequestNumber before = accepted(two.returnee("KAZ"));
        two.change("KAZ", "eu-document", new NewRule(TwoStates.TODAY.plusDays(1), null, 5, Term.Unit.WORKING_DAYS,
                "request for the travel document", Status.UNVERIFIED, "Art. 3", "OJ", false, null, null, "In doubt.",
                null));
        two.calendar.turn(TwoStates.TODAY.plusDays(1));
        RequestNumber after = accepted(two.returnee("KAZ"));
        assertThatThrownBy(() -> authorise(before)).isInstanceOf(RuleForbids.class)
                .hasMessage("eu-document-too-early");
        authorise(after);
        assertThat(two.state(after)).isEqualTo(RequestState.EU_DOCUMENT);
    }

    private RequestNumber accepted(PersonId person) {
        return two.accepted(person, "KAZ");
    }

    private void authorise(RequestNumber number) {
        two.supervisor();
        two.act(() -> two.the(TravelDocuments.class)
                .authoriseEu(number, new TravelDocuments.EuDocument("EU-1", two.calendar.today(),
                        two.calendar.today().plusDays(30), "The mission is late"), two.version(number)));
    }
}
