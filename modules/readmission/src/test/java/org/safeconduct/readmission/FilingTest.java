package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Term;
import org.safeconduct.readmission.AgreementRule.Status;
import org.safeconduct.schema.TestDatabase;

/** Until when an accelerated application goes out, and how soon a document is due where nationality is shown. */
class FilingTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final TwoStates two = new TwoStates();

    @AfterEach
    void theTextStandsAgain() {
        SQL.run("delete from readmission.rule_change");
    }

    /** From 23 November 2026 on, as two officers read it. */
    private void agreed(String rule, int amount, Status status) {
        two.calendar.turn(LocalDate.of(2026, 11, 23));
        two.change("SRB", rule, new NewRule(two.calendar.today(), null, amount, Term.Unit.WORKING_DAYS, "apprehension",
                status, "Art. 6", "OJ", false, null, null, "Agreed.", null));
        two.calendar.turn(TwoStates.TODAY);
    }

    private RequestNumber drafted(RequestKind kind, LocalDate apprehendedOn) {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.open(person, "SRB");
        two.act(() -> two.the(Requests.class)
                .correct(number, new NewDraft(kind, List.of(new EvidenceItem("NP-01", "P1", null)), null, apprehendedOn,
                        null, null), two.version(number)));
        return number;
    }

    private void present(RequestNumber number) {
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
    }

    private List<LimitView> running(RequestNumber number) {
        return two.act(() -> two.the(Requests.class).file(number))
                .limits()
                .stream()
                .filter(LimitView::running)
                .toList();
    }

    /** Today is 25 November; two working days after the 23rd end with it. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ACCELERATED, VERIFIED, 2026-11-24, -
            ACCELERATED, VERIFIED, 2026-11-23, -
            ACCELERATED, VERIFIED, -, apprehension-day-needed
            ACCELERATED, UNVERIFIED, -, -
            ACCELERATED, UNVERIFIED, 2026-11-23, -
            REGULAR, VERIFIED, -, -
            REGULAR, VERIFIED, 2026-11-23, -
            """)
    void onlyAConfirmedRuleEndsTheTimeOfTheAcceleratedProcedure(RequestKind kind, Status status, LocalDate apprehended,
            String no) {
        agreed("accelerated-filing", 2, status);
        RequestNumber number = drafted(kind, apprehended);
        boolean counted = kind == RequestKind.ACCELERATED && status == Status.VERIFIED && apprehended != null;
        assertThat(running(number)).hasSize(counted ? 1 : 0);
        List<String> said = two.act(() -> two.the(Submission.class).findings(number))
                .stream()
                .filter(finding -> finding.flaw().pointer().equals("/apprehendedOn"))
                .map(finding -> finding.flaw().key())
                .toList();
        assertThat(said).isEqualTo(no == null ? List.of() : List.of(no));
        if (no == null) {
            assertThatCode(() -> present(number)).doesNotThrowAnyException();
        } else {
            refused(no, () -> present(number));
        }
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleForbids.class,
                no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void onceItIsOverTheApplicationNeitherGoesToTheCheckNorOut() {
        agreed("accelerated-filing", 2, Status.VERIFIED);
        RequestNumber waiting = drafted(RequestKind.ACCELERATED, LocalDate.of(2026, 11, 24));
        present(waiting);
        RequestNumber late = drafted(RequestKind.ACCELERATED, LocalDate.of(2026, 11, 24));
        assertThat(running(late).getFirst().due().date()).isEqualTo("2026-11-26");
        two.calendar.turn(LocalDate.of(2026, 11, 27));
        refused("filing-limit-over", () -> present(late));
        two.supervisor();
        refused("filing-limit-over",
                () -> two.act(() -> two.the(Submission.class).submit(waiting, two.version(waiting))));
    }

    @Test
    void theLimitEndsWithTheSubmissionAndIsNotTheOtherStatesAffair() {
        agreed("accelerated-filing", 2, Status.VERIFIED);
        RequestNumber number = drafted(RequestKind.ACCELERATED, LocalDate.of(2026, 11, 24));
        present(number);
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        assertThat(running(number)).isEmpty();
        two.authority("SRB");
        PartnerFile theirs = two.act(() -> two.the(PartnerDesk.class).file(number));
        assertThat(theirs.limits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED, NP-01, TRAVEL_DOCUMENT_WITH_EVIDENCE", "VERIFIED, NI-01, -", "UNVERIFIED, NP-01, -"})
    void theMissionHasLessTimeWhereNationalityIsShown(Status status, String kind, String rule) {
        agreed("travel-document-with-evidence", 1, status);
        RequestNumber number = two.accepted(two.returnee("SRB"), "SRB");
        SQL.run("update readmission.evidence set kind = ? where request = ?", kind, number.value());
        two.officer();
        two.act(() -> two.the(TravelDocuments.class).request(number, two.version(number)));
        assertThat(running(number)).extracting(limit -> limit.rule().name())
                .filteredOn(name -> name.startsWith("TRAVEL_DOCUMENT"))
                .isEqualTo(rule.equals("-") ? List.of() : List.of(rule));
    }

    @Test
    void theLastAddressCrossesWithTheApplication() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        two.act(() -> two.the(Requests.class)
                .correct(number, new NewDraft(RequestKind.REGULAR, List.of(new EvidenceItem("NI-01", null, null)), null,
                        null, "Ulica 5, Niš", null), two.version(number)));
        assertThat(two.act(() -> two.the(Submission.class).findings(number)))
                .noneMatch(finding -> finding.flaw().key().equals("check-last-address"));
        present(number);
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        two.authority("SRB");
        PartnerFile theirs = two.act(() -> two.the(PartnerDesk.class).file(number));
        assertThat(theirs.person().lastAddress()).isEqualTo("Ulica 5, Niš");
    }
}
