package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Sql;
import org.safeconduct.readmission.MessageView.Side;
import org.safeconduct.readmission.ThreadMoved.What;
import org.safeconduct.schema.TestDatabase;

/** The thread of a request: what it can be about, and who hears that something in it is new. */
class ThreadTest {

    private final TwoStates two = new TwoStates();

    private void write(RequestNumber number, String field) {
        two.officer();
        two.act(() -> two.the(Messages.class).write(number, new Messages.NewMessage(field, "Here it is.")));
    }

    private List<ThreadMoved> news() {
        return two.courier.carried()
                .stream()
                .filter(ThreadMoved.class::isInstance)
                .map(ThreadMoved.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"/person/birthDate", "/person/documents/0/number", "/evidence"})
    void aMessageCanBeAboutAPartOfTheApplication(String field) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        write(number, field);
        two.authority("SRB");
        assertThat(two.act(() -> two.the(PartnerMessages.class).thread(number))).extracting(MessageView::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"/person/religion", "/personal", "/case", "person/names", "/"})
    void itCanBeAboutNothingElse(String field) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        assertThatThrownBy(() -> write(number, field)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/field"));
    }

    @Test
    void aMessageAndItsFirstReadingAreNewsAndNothingElseIs() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        write(number, null);
        assertThat(news()).containsExactly(new ThreadMoved(number, Side.REQUESTING, What.WRITTEN, true));
        two.act(() -> two.the(Messages.class).thread(number));
        assertThat(news()).as("its own State has read it").hasSize(1);
        two.authority("SRB");
        two.act(() -> two.the(PartnerMessages.class).thread(number));
        assertThat(news().getLast()).isEqualTo(new ThreadMoved(number, Side.REQUESTED, What.READ, true));
        two.act(() -> two.the(PartnerMessages.class).thread(number));
        assertThat(news()).as("it was read before").hasSize(2);
    }

    @ParameterizedTest(name = "{0} {1}: news for the requesting State {2}, for the other {3}")
    @CsvSource({"REQUESTING, WRITTEN, true, true", "REQUESTED, WRITTEN, true, true", "REQUESTING, READ, false, true",
            "REQUESTED, READ, true, false"})
    void whatASideHasReadIsNoNewsForItself(Side by, What what, boolean here, boolean there) {
        ThreadMoved news = new ThreadMoved(new RequestNumber("M-2026-0000017"), by, what, true);
        assertThat(news.concerns(Side.REQUESTING)).isEqualTo(here);
        assertThat(news.concerns(Side.REQUESTED)).isEqualTo(there);
    }

    @Test
    void whatIsReadAfterTheRequestWasTakenBackIsNoNewsForTheOtherState() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.authority("SRB");
        two.act(() -> two.the(PartnerMessages.class).write(number, new Messages.NewMessage(null, "Soon")));
        new Sql(TestDatabase.owner()).run("update readmission.request set state = 'R91' where number = ?",
                number.value());
        two.officer();
        two.act(() -> two.the(Requests.class).rework(number, "Asked anew", two.version(number)));
        two.act(() -> two.the(Messages.class).thread(number));
        assertThat(news().getLast()).isEqualTo(new ThreadMoved(number, Side.REQUESTING, What.READ, false));
    }
}
