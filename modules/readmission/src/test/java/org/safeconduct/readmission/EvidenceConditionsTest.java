package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.readmission.CheckFinding.Weight;
import org.safeconduct.readmission.EvidenceType.Worth;

/** What agreements demand of a piece of evidence, and what becomes of one that may be false. */
class EvidenceConditionsTest {

    private final TwoStates two = new TwoStates();

    /** Each piece alone or beside others; where nothing is found the worth is that of the sort. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            KAZ, TP-01, -, 2024-11-25, -, false, -, PROOF, -, -
            KAZ, TP-01, -, 2027-01-01, -, false, -, PROOF, -, -
            KAZ, TP-01, -, 2024-11-24, -, false, -, PRIMA_FACIE, evidence-expired-within-lowers, REMARK
            KAZ, TP-01, -, -, -, false, -, PRIMA_FACIE, evidence-expired-within-lowers, REMARK
            SRB, TP-01, -, 2020-01-01, -, false, -, PROOF, -, -
            PAK, NF-01, -, -, CERTIFIED_COPY, false, -, PRIMA_FACIE, -, -
            PAK, NF-01, -, -, COPY, false, -, -, evidence-certified-copy, REFUSES
            PAK, NF-01, -, -, -, false, -, -, evidence-certified-copy, REFUSES
            SRB, NF-01, -, -, COPY, false, -, PRIMA_FACIE, -, -
            MKD, NF-08, -, -, -, true, -, PRIMA_FACIE, -, -
            MKD, NF-08, -, -, -, false, -, -, evidence-validated, REFUSES
            MKD, NP-05, -, -, -, false, NP-02, PROOF, -, -
            MKD, NP-05, -, -, -, false, NF-04, -, evidence-together-with, REFUSES
            MNE, NP-01, 2008-05-06, -, -, false, -, PROOF, -, -
            MNE, NP-01, 2008-05-05, -, -, false, -, PROOF, check-condition-unconfirmed, REMARK
            """)
    void areKeptOnceTheyWereConfirmed(String partner, String kind, LocalDate issued, LocalDate expires,
            EvidenceItem.Form form, boolean validated, String beside, Worth worth, String key, Weight weight) {
        List<EvidenceItem> offered = new ArrayList<>();
        offered.add(new EvidenceItem(kind, null, null, issued, expires, form, null, validated, false));
        if (beside != null) {
            offered.add(new EvidenceItem(beside, null, null));
        }
        RequestNumber number = opened(two.returnee(partner), partner, offered);
        assertThat(file(number).evidence().getFirst().worth()).isEqualTo(worth);
        assertThat(said(number)).isEqualTo(key == null ? List.of() : List.of(key + " " + weight));
        if (weight == Weight.REFUSES) {
            assertThatThrownBy(() -> present(number)).isInstanceOf(Invalid.class);
        } else {
            present(number);
            assertThat(two.state(number)).isEqualTo(RequestState.INTERNAL_CHECK);
        }
    }

    private RequestNumber opened(PersonId person, String partner, List<EvidenceItem> offered) {
        two.officer();
        return two.act(() -> two.the(Requests.class).open(person, partner, RequestKind.REGULAR, offered)).number();
    }

    private RequestFile file(RequestNumber number) {
        return two.act(() -> two.the(Requests.class).file(number));
    }

    /** Of the first piece. */
    private List<String> said(RequestNumber number) {
        return two.act(() -> two.the(Submission.class).findings(number))
                .stream()
                .filter(finding -> finding.flaw().pointer().startsWith("/evidence/0"))
                .map(finding -> finding.flaw().key() + " " + finding.weight())
                .toList();
    }

    private void present(RequestNumber number) {
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
    }

    @ParameterizedTest
    @CsvSource({"GOOD, true", "POOR, true", "UNREADABLE, false"})
    void aCopyThatNobodyCanReadIsNotSent(EvidenceItem.Quality quality, boolean goesOn) {
        RequestNumber number = opened(two.returnee("SRB"), "SRB",
                List.of(new EvidenceItem("NP-01", null, null, null, null, null, quality, false, false)));
        if (goesOn) {
            present(number);
        } else {
            assertThatThrownBy(() -> present(number)).isInstanceOfSatisfying(Invalid.class,
                    invalid -> assertThat(invalid.flaws().getFirst().pointer()).isEqualTo("/evidence/0/quality"));
        }
    }

    private EvidenceItem suspected() {
        return new EvidenceItem("NP-01", two.last().passport().toLowerCase(Locale.ROOT), TwoStates.MARK, null,
                null, EvidenceItem.Form.ORIGINAL, EvidenceItem.Quality.GOOD, false, true);
    }

    @Test
    void whatMayBeFalseIsNoEvidence() {
        RequestNumber number = opened(two.returnee("SRB"), "SRB", List.of());
        correct(number, suspected());
        assertThat(file(number).evidence().getFirst().worth()).isNull();
        assertThat(said(number)).containsExactly("check-suspected-false REMARK");
        assertThatThrownBy(() -> present(number)).isInstanceOfSatisfying(RuleForbids.class,
                no -> assertThat(no.key()).isEqualTo("evidence-missing"));
    }

    private void correct(RequestNumber number, EvidenceItem... items) {
        two.act(() -> two.the(Requests.class)
                .correct(number, new NewDraft(RequestKind.REGULAR, List.of(items), null, null, null, null),
                        two.version(number)));
    }

    @Test
    void neitherItNorTheDocumentOfItsNumberCrosses() {
        RequestNumber number = opened(two.returnee("SRB"), "SRB", List.of());
        correct(number, suspected(), new EvidenceItem("NI-01", null, null, null, null, null,
                EvidenceItem.Quality.POOR, false, false));
        present(number);
        two.supervisor();
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        two.authority("SRB");
        PartnerFile theirs = two.act(() -> two.the(PartnerDesk.class).file(number));
        assertThat(theirs.evidence()).extracting(EvidenceView::kind).containsExactly("NI-01");
        assertThat(theirs.person().documents()).isEmpty();
        assertThat(theirs.toString()).doesNotContain(two.last().passport(), TwoStates.MARK, "POOR");
    }

    @Test
    void itsDaysMustBePossible() {
        RequestNumber number = opened(two.returnee("SRB"), "SRB", List.of());
        assertThatThrownBy(() -> correct(number, new EvidenceItem("NP-01", null, null, TwoStates.TODAY.plusDays(1),
                TwoStates.TODAY, null, null, false, false))).isInstanceOfSatisfying(Invalid.class,
                        invalid -> assertThat(invalid.flaws()).extracting(flaw -> flaw.pointer() + " " + flaw.key())
                                .containsExactly("/evidence/0/issuedOn future", "/evidence/0/expiresOn before-issue"));
    }
}
