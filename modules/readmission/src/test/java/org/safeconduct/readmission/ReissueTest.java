package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.RuleForbids;

/** A travel document that expires is asked for anew; in short where the agreement needs no more once a renewed one has expired. */
class ReissueTest {

    private final TwoStates two = new TwoStates();

    private PrintedForm form(RequestNumber number) {
        return new PrintedForm(two.act(() -> two.the(Forms.class).print(number, FormKind.TRAVEL_DOCUMENT_REISSUE)));
    }

    private void issue(RequestNumber number, String partner, String document) {
        two.mission(partner);
        two.act(() -> two.the(MissionDesk.class)
                .issueTravelDocument(number,
                        new NewTravelDocument(document, two.calendar.today(), two.calendar.today().plusDays(7)),
                        two.version(number)));
        two.officer();
    }

    private void expire(RequestNumber number) {
        two.calendar.turn(two.calendar.today().plusDays(8));
        two.act(() -> two.the(Lapses.class).expireDocument(number, two.version(number)));
    }

    /** Confirmed for Serbia; Kazakhstan has no such rule. */
    @ParameterizedTest(name = "{0}: in short {1}")
    @CsvSource({"SRB, true", "KAZ, false"})
    void isShortWhereTheAgreementNeedsNoMore(String partner, boolean brief) {
        RequestNumber number = two.accepted(two.returnee(partner), partner);
        two.officer();
        two.act(() -> two.the(TravelDocuments.class).request(number, two.version(number)));
        issue(number, partner, "LP-1");
        assertThatThrownBy(() -> form(number)).isInstanceOf(RuleForbids.class).hasMessage("form-not-there");
        expire(number);
        assertThat(form(number).text()).contains("LP-1", "Place of birth", "Nationality");
        issue(number, partner, "LP-2");
        assertThatThrownBy(() -> form(number)).isInstanceOf(RuleForbids.class);
        expire(number);
        assertThat(form(number).breaches()).isEmpty();
        assertThat(form(number).text()).contains("LP-2", "Date of birth")
                .matches(text -> text.contains("name and date of birth are enough") == brief)
                .matches(text -> text.contains("Place of birth") != brief);
    }
}
