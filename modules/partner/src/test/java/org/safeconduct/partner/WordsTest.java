package org.safeconduct.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.readmission.CrossingView;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.RequestAct;

/** What a request says to the other State: words, never a code of this system. */
class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    /** Says the key of a text where a screen would show the text. */
    private final Words words = new Words() {

        @Override
        protected String find(String key) {
            return "[" + key + "]";
        }

        @Override
        public String say(String key, Object... values) {
            return find(key);
        }

        @Override
        public String day(LocalDate day) {
            return "[day]";
        }
    };

    private String particular(RequestAct act, String code) {
        return words.particular(new PartnerFile.Exchange(CrossingView.Direction.SENT, act, DAY, code, null));
    }

    @ParameterizedTest
    @EnumSource(RequestAct.class)
    void noActShowsACodeThatIsNoWord(RequestAct act) {
        String code = switch (act) {
            case REFUSE -> "RF01";
            case RECORD_INTERVIEW -> "RECOGNISED";
            case ASK, ANSWER -> "/person/names/0/value";
            case EXTEND, CONFIRM_TACIT, PLAN_TRANSFER, NOTIFY_TRANSFER, CALL_INTERVIEW, ARRANGE_INTERVIEW ->
                DAY.toString();
            default -> "CODE-7";
        };
        boolean number = act == RequestAct.ISSUE_TRAVEL_DOCUMENT || act == RequestAct.AUTHORISE_EU_DOCUMENT;
        assertThat(particular(act, code)).matches(number ? code : "(\\[.+\\])?");
    }

    @ParameterizedTest
    @CsvSource({"/person/names, /person/names", "/person/names/0/value, /person/names", "/evidence/2, /evidence",
            "/person/sex, /person/sex", "/person/religion, other", "/person/namesakes, other"})
    void aQuestionIsAboutAPartOfTheRequest(String pointer, String part) {
        assertThat(words.place(pointer)).isEqualTo("[place." + part + "]");
    }
}
