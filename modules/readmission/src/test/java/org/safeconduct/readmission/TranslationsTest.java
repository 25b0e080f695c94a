package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.readmission.Messages.NewMessage;
import org.safeconduct.readmission.MessageView.InAnother;
import org.safeconduct.readmission.MessageView.Side;

/** A message of the thread in other languages beside it: by either State, for both, and the message stays what it is. */
class TranslationsTest {

    private static final NewTranslation ENGLISH = new NewTranslation("en", "Which day of the month?");

    private final TwoStates two = new TwoStates();

    private UUID asked(RequestNumber number) {
        two.authority("SRB");
        return two.act(() -> two.the(PartnerMessages.class)
                .write(number, new NewMessage("/person/birthDate", "Koji dan u mesecu?", "sr-latn"))).id();
    }

    private MessageView here(RequestNumber number, UUID message, NewTranslation told) {
        two.officer();
        return two.act(() -> two.the(Messages.class).translate(number, message, told));
    }

    private MessageView there(RequestNumber number, UUID message, NewTranslation told) {
        two.authority("SRB");
        return two.act(() -> two.the(PartnerMessages.class).translate(number, message, told));
    }

    private static void flawed(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer, Flaw::key)
                        .contains(org.assertj.core.groups.Tuple.tuple("/" + key.split(" ")[0], key.split(" ")[1])));
    }

    @Test
    void bothStatesReadBothTranslationsBesideTheMessageThatStaysAsItIs() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        UUID message = asked(number);
        here(number, message, ENGLISH);
        there(number, message, new NewTranslation("ar", "أي يوم من الشهر؟"));
        List<MessageView> theirs = two.act(() -> two.the(PartnerMessages.class).thread(number));
        two.officer();
        List<MessageView> ours = two.act(() -> two.the(Messages.class).thread(number));
        assertThat(ours).hasSize(1);
        assertThat(theirs.getFirst().translations()).isEqualTo(ours.getFirst().translations())
                .extracting(InAnother::side, InAnother::language)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Side.REQUESTING, "en"),
                        org.assertj.core.groups.Tuple.tuple(Side.REQUESTED, "ar"));
        assertThat(ours.getFirst()).extracting(MessageView::text, MessageView::language)
                .containsExactly("Koji dan u mesecu?", "sr-Latn");
    }

    @Test
    void aTranslationIsNewsForBothAndStandsInTheRecordOfWhatCrossed() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        UUID message = asked(number);
        int crossed = crossings(number).size();
        here(number, message, ENGLISH);
        assertThat(two.courier.carried())
                .endsWith(new ThreadMoved(number, Side.REQUESTING, ThreadMoved.What.WRITTEN, true));
        assertThat(crossings(number)).hasSize(crossed + 1)
                .last()
                .extracting(CrossingView::act, CrossingView::direction, CrossingView::code, CrossingView::by)
                .containsExactly(RequestAct.MESSAGE, CrossingView.Direction.SENT, "/person/birthDate", "return");
    }

    private List<CrossingView> crossings(RequestNumber number) {
        two.officer();
        return two.act(() -> two.the(Requests.class).file(number)).crossings();
    }

    @ParameterizedTest
    @CsvSource({"sr-Latn, x, language translation-same", "SR-latn, x, language translation-same",
            "xx, x, language language-tag", "serbian language, x, language language-tag",
            ", x, language required", "en, , text required"})
    void whatIsNoTranslationIsRefusedAtItsField(String language, String text, String flaw) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        UUID message = asked(number);
        flawed(flaw, () -> here(number, message, new NewTranslation(language, text)));
        flawed(flaw, () -> there(number, message, new NewTranslation(language, text)));
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "ckb, true", "sr-Latn, true", "prs, true", "xx, false", "f, false",
            "serbian, false", "fr_FR, false"})
    void aMessageSaysItsLanguageByItsTag(String tag, boolean fine) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.authority("SRB");
        NewMessage message = new NewMessage(null, "x", tag);
        if (fine) {
            assertThat(two.act(() -> two.the(PartnerMessages.class).write(number, message)).language()).isEqualTo(tag);
        } else {
            flawed("language language-tag",
                    () -> two.act(() -> two.the(PartnerMessages.class).write(number, message)));
        }
    }

    @Test
    void aMessageOfAnotherThreadIsUnknown() {
        UUID elsewhere = asked(two.received(two.returnee("SRB"), "SRB"));
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        assertThatThrownBy(() -> here(number, elsewhere, ENGLISH)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> there(number, elsewhere, ENGLISH)).isInstanceOf(Unknown.class);
        two.authority("KAZ");
        assertThatThrownBy(() -> two.act(() -> two.the(PartnerMessages.class).translate(number, elsewhere, ENGLISH)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void nothingIsTranslatedForTheOtherStateWhereNothingIsWrittenToIt() {
        var person = two.returnee("SRB");
        RequestNumber number = two.received(person, "SRB");
        UUID message = asked(number);
        two.quietBar(person);
        assertThatThrownBy(() -> here(number, message, ENGLISH)).isInstanceOf(RuleForbids.class)
                .hasMessage("not-removable");
        two.bar(person);
        assertThatThrownBy(() -> here(number, message, ENGLISH)).isInstanceOf(WrongStage.class);
        assertThat(there(number, message, ENGLISH).translations()).hasSize(1);
    }
}
