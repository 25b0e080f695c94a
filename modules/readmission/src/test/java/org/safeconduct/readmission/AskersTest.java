package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Sql;
import org.safeconduct.readmission.AgreementRule.Status;
import org.safeconduct.schema.TestDatabase;
import org.safeconduct.access.Role;

/** Which offices may ask is a rule like the others: only two officers who read it in the text make it shut somebody out. */
class AskersTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final TwoStates two = new TwoStates();

    @BeforeEach
    void thereIsAnotherOffice() {
        SQL.run("insert into access.office (code, name) values ('AC', 'AC') on conflict do nothing");
    }

    @AfterEach
    void theTextStandsAgain() {
        SQL.run("delete from readmission.rule_change");
    }

    private RequestNumber opened() {
        return two.open(two.returnee("SRB"), "SRB");
    }

    private void agreed(int inDays, Status status, String... offices) {
        two.change("SRB", "who-may-ask", new NewRule(TwoStates.TODAY.plusDays(inDays), null, null, null, null, status,
                "Art. 2", "OJ", false, null, null, "Agreed.", List.of(offices)));
        two.officer();
    }

    private List<String> said(RequestNumber number) {
        return two.act(() -> two.the(Submission.class).findings(number))
                .stream()
                .filter(finding -> finding.flaw().pointer().equals("/office"))
                .map(finding -> finding.flaw().key() + " " + finding.weight())
                .toList();
    }

    private void present(RequestNumber number) {
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            0, VERIFIED, HQ, -
            0, UNVERIFIED, AC, check-who-may-ask REMARK
            1, VERIFIED, AC, check-who-may-ask REMARK
            """)
    void asksWhereTheRuleNamesItAndWhereNothingIsCertain(int inDays, Status status, String office, String said) {
        RequestNumber number = opened();
        agreed(inDays, status, office);
        assertThat(said(number)).isEqualTo(said == null ? List.of() : List.of(said));
        present(number);
        assertThat(two.state(number)).isEqualTo(RequestState.INTERNAL_CHECK);
    }

    @Test
    void anOfficeThatIsNotNamedNeitherPresentsNorSubmits() {
        RequestNumber waiting = opened();
        present(waiting);
        RequestNumber number = opened();
        agreed(0, Status.VERIFIED, "AC");
        assertThat(said(number)).containsExactly("office-may-not-ask REFUSES");
        refused(() -> present(number));
        two.supervisor();
        refused(() -> two.act(() -> two.the(Submission.class).submit(waiting, two.version(waiting))));
        assertThat(two.state(waiting)).isEqualTo(RequestState.INTERNAL_CHECK);
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).containsExactly(
                        Flaw.at("/office", "office-may-not-ask", "HQ", "AC")));
    }

    @Test
    void onlyAnOfficeThatThereIsCanBeNamed() {
        two.as("admin", "HQ", Role.ADMINISTRATOR);
        NewRule told = new NewRule(TwoStates.TODAY, null, null, null, null, Status.VERIFIED, "Art. 2", "OJ", false,
                null,
                null, "Agreed.", List.of("HQ", "NOWHERE"));
        assertThatThrownBy(() -> two.act(() -> two.the(RuleChanges.class).propose("SRB", "who-may-ask", told)))
                .isInstanceOfSatisfying(Invalid.class,
                        invalid -> assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/offices/1"));
    }
}
