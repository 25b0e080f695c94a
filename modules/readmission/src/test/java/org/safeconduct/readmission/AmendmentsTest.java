package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** An answer to a question about a part of the application renews that part, and keeps what it said before. */
class AmendmentsTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final TwoStates two = new TwoStates();

    private RequestNumber asked(PersonId person, String field) {
        RequestNumber number = two.received(person, "SRB");
        two.act(() -> two.the(PartnerDesk.class)
                .ask(number, new PartnerDesk.Question(field, "Is this right?"), two.version(number)));
        return number;
    }

    private void answer(RequestNumber number, Reactions.Answer answer) {
        two.officer();
        two.act(() -> two.the(Reactions.class).answer(number, answer, two.version(number)));
    }

    private PartnerFile theirs(RequestNumber number) {
        two.authority("SRB");
        return two.act(() -> two.the(PartnerDesk.class).file(number));
    }

    private RequestFile ours(RequestNumber number) {
        two.officer();
        return two.act(() -> two.the(Requests.class).file(number));
    }

    @Test
    void whatWasAskedForIsToldAnewAndNothingElse() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = asked(person, "/person/birthPlace");
        PartnerFile.Person before = theirs(number).person();
        SQL.run("update registration.person set birth_place = 'Example Town', sex = 'F' where id = ?", person.value());
        answer(number, new Reactions.Answer("/person/birthPlace", "Another town", null));
        PartnerFile after = theirs(number);
        assertThat(after.person().birthPlace()).isEqualTo("Example Town");
        assertThat(after.person().sex()).isEqualTo(before.sex());
        assertThat(after.amendments()).containsExactly(new AmendmentView("/person/birthPlace", before.birthPlace(),
                "Example Town", TwoStates.TODAY, null, null));
        assertThat(ours(number).amendments()).singleElement()
                .matches(mine -> mine.by().equals("return") && mine.at() != null);
        assertThat(after.limits()).singleElement().matches(LimitView::running);
    }

    @Test
    void theLastAddressComesWithTheAnswer() {
        RequestNumber number = asked(two.returnee("SRB"), "/person/lastAddress");
        answer(number, new Reactions.Answer("/person/lastAddress", "With his aunt", " Example Street 7 "));
        PartnerFile file = theirs(number);
        assertThat(file.person().lastAddress()).isEqualTo("Example Street 7");
        assertThat(file.amendments()).extracting(AmendmentView::before).containsExactly((String) null);
        assertThat(ours(number).lastAddress()).isEqualTo("Example Street 7");
    }

    @Test
    void anAnswerThatChangesNothingLeavesNoVersion() {
        for (String field : new String[]{"/person/names", "/evidence", null}) {
            RequestNumber number = asked(two.returnee("SRB"), field);
            PartnerFile.Person before = theirs(number).person();
            answer(number, new Reactions.Answer(field, "It is right", null));
            assertThat(theirs(number).person()).isEqualTo(before);
            assertThat(ours(number).amendments()).isEmpty();
        }
    }

    @Test
    void anAddressIsNoAnswerToAnotherQuestion() {
        RequestNumber number = asked(two.returnee("SRB"), "/person/sex");
        for (String field : new String[]{"/person/sex", null}) {
            assertThatThrownBy(() -> answer(number, new Reactions.Answer(field, "See there", "Example Street 7")))
                    .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.flaws())
                            .isEqualTo(List.of(Flaw.at("/lastAddress", "answer-elsewhere"))));
        }
        assertThat(theirs(number).person().lastAddress()).isNull();
    }

    @Test
    void ofAWithdrawnRequestTheOtherStateKeepsNoVersion() {
        RequestNumber number = asked(two.returnee("SRB"), "/person/lastAddress");
        answer(number, new Reactions.Answer("/person/lastAddress", "With his aunt", "Example Street 7"));
        two.act(() -> two.the(Requests.class).withdraw(number, "Asked in error", two.version(number)));
        assertThat(theirs(number).amendments()).isEmpty();
    }
}
