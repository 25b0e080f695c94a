package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.audit.AuditQuery;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Subject;

/** What is asked of the log is what the log can hold. */
class AuditTermsTest {

    private static final PersonId PERSON = PersonId.of("1b4e28ba-2fa1-41d2-883f-0016d3cca427");

    private final TestDoor door = new TestDoor(new Moment());
    private final AuditTerms terms = new AuditTerms() {
        @Override
        Optional<Subject> called(String number) {
            return Optional.of(number).filter("P-2026-0000013"::equals).map(known -> PERSON.subject());
        }
    };

    AuditTermsTest() {
        terms.directory = door.directory;
        door.hire("asked-after", "HQ", Role.REGISTRATION_OFFICER);
    }

    @ParameterizedTest
    @CsvSource({"P-2026-0000013, PERSON:1b4e28ba-2fa1-41d2-883f-0016d3cca427",
            "p-2026-0000013, PERSON:1b4e28ba-2fa1-41d2-883f-0016d3cca427", "P-2026-0000014, P-2026-0000014",
            "c-2026-0000017, C-2026-0000017", "CASE:C-2026-0000017, CASE:C-2026-0000017",
            "1B4E28BA-2FA1-41D2-883F-0016D3CCA427, 1b4e28ba-2fa1-41d2-883f-0016d3cca427",
            "REPORT:pending, REPORT:pending"})
    void aFileIsWhatTheLogCallsIt(String typed, String meant) {
        assertThat(terms.read(new AuditQuery(typed, null, null, null, null, null)).subject()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"asked-after, CASE_READ, done", "-, CASE_READ, refused", "system:deadlines, JOB_RUN, failed", ", ,"})
    void whatTheLogHoldsIsAsked(String actor, String action, String outcome) {
        AuditQuery asked = new AuditQuery(null, actor, action, outcome, null, null);
        assertThat(terms.read(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"C-2026-17, , , , /subject subject-id", "Samira Haddad, , , , /subject subject-id",
            "NOTHING:1, , , , /subject subject-id", "PERSON:, , , , /subject subject-id",
            ", nobody-of-this-name, , , /actor login-unknown", ", , NOPE, , /action code",
            ", , case_read, , /action code",
            ", , , DONE, /outcome code", ", , , zz, /outcome code"})
    void anythingElseIsRefusedAtItsPlace(String subject, String actor, String action, String outcome, String flaw) {
        assertThatThrownBy(() -> terms.read(new AuditQuery(subject, actor, action, outcome, null, null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(one -> one.pointer() + " " + one.key())
                        .containsExactly(flaw));
    }
}
