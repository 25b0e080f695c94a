package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.readmission.Messages.NewMessage;

/** The thread on paper, with the file: every message beside its translations, in any script, and no officer. */
class TranscriptTest {

    private final TwoStates two = new TwoStates();

    private UUID written(RequestNumber number, String text, String language) {
        two.authority("SRB");
        return two.act(() -> two.the(PartnerMessages.class)
                .write(number, new NewMessage("/person/birthDate", text, language))).id();
    }

    private PrintedForm ours(RequestNumber number) {
        two.officer();
        return new PrintedForm(two.act(() -> two.the(Forms.class).print(number, FormKind.TRANSCRIPT)));
    }

    private PrintedForm theirs(RequestNumber number) {
        two.authority("SRB");
        return new PrintedForm(two.act(() -> two.the(PartnerForms.class).print(number, FormKind.TRANSCRIPT)));
    }

    @Test
    void bothStatesPrintTheSameThread() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        UUID message = written(number, "Koji dan u mesecu?", "sr-Latn");
        two.officer();
        two.act(() -> two.the(Messages.class)
                .translate(number, message, new NewTranslation("en", "Which day of the month?")));
        two.act(() -> two.the(Messages.class).write(number, new NewMessage(null, "The fourth.", null)));
        PrintedForm here = ours(number);
        assertThat(here.breaches()).isEmpty();
        assertThat(here.text()).contains("Koji dan u mesecu?", "Which day of the month?", "The fourth.",
                "About: Date of birth", "Serbian (Latin)", "Translation by: The requesting State", "Serbia")
                .doesNotContain("partner-srb", "return")
                .doesNotContain(TwoStates.MARK);
        assertThat(theirs(number).text()).contains("Koji dan u mesecu?", "Which day of the month?", "The fourth.");
    }

    @Test
    void whoPrintsItHasReadIt() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        written(number, "Koji dan?", null);
        assertThat(theirs(number).text()).contains("Not read yet");
        assertThat(ours(number).text()).doesNotContain("Not read yet");
        assertThat(theirs(number).text()).doesNotContain("Not read yet");
    }

    @ParameterizedTest
    @CsvSource({"ru, Какой день месяца?", "el, Ποια ημέρα;", "ar, أي يوم من الشهر؟", "ti, ኣየናይ መዓልቲ?", "uk, Який день?",
            "bn, কোন দিন?"})
    void itIsPrintedInEveryScript(String language, String text) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        written(number, text, language);
        assertThat(ours(number).breaches()).isEmpty();
    }

    @Test
    void aLongMessageRunsOverPages() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        UUID message = written(number, "Ovde. ".repeat(660) + "Kraj.", "sr-Latn");
        two.officer();
        two.act(() -> two.the(Messages.class)
                .translate(number, message, new NewTranslation("en", "Here. ".repeat(660) + "The end.")));
        assertThat(ours(number).text()).contains("Kraj.", "The end.");
    }
}
