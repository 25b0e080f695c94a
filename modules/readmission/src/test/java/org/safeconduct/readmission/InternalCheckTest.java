package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.schema.TestDatabase;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.readmission.CheckFinding.Weight;

/** What the internal check says of a file, and whether the request goes on. */
class InternalCheckTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final TwoStates two = new TwoStates();

    /** What somebody wrote into the file, and what is found; {@code partner} KAZ has no form that anybody confirmed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SRB | update registration.person_name set value = 'Петровић' where position = 0 and person = ?  | /person/names/0/latin | check-latin | REFUSES
            KAZ | update registration.person_name set value = 'يوسف' where position = 1 and person = ?  | /person/names/1/latin | check-latin | REFUSES
            SRB | update registration.person_name set type = 'FATHER' where position = 0 and person = ? | /person/names | check-name-whole | REMARK
            SRB | update registration.person set sex = 'U' where id = ? | /person/sex | check-sex | REMARK
            SRB | update registration.person set birth_date = null, birth_earliest = null, birth_latest = null where id = ? | /person/birthDate | check-birth-date | REFUSES
            KAZ | update registration.person set birth_date = null, birth_earliest = null, birth_latest = null where id = ? | /person/birthDate | check-birth-date | REMARK
            SRB | update registration.person set birth_date = '1985' where id = ? | /person/birthDate | check-birth-precision | REMARK
            SRB | update registration.person set birth_estimated = true where id = ? | /person/birthDate | check-birth-precision | REMARK
            SRB | update registration.person set birth_place = null where id = ? | /person/birthPlace | check-birth-place | REMARK
            SRB | update registration.person set nationalities = 'UNK' where id = ? | /person/nationalities | check-nationality | REFUSES
            SRB | update registration.identity_document set issued_on = date '1985-03-03' where type = 'PPT' and person = ? | /person/documents/0/issuedOn | check-issued-before-birth | REFUSES
            SRB | update registration.identity_document set issued_on = date '2026-11-26' where type = 'PPT' and person = ? | /person/documents/0/issuedOn | future | REFUSES
            SRB | update registration.identity_document set issued_on = date '2020-01-02', expires_on = date '2020-01-01' where type = 'PPT' and person = ? | /person/documents/0/expiresOn | before-issue | REFUSES
            SRB | update registration.identity_document set expires_on = date '2026-11-24' where type = 'PPT' and person = ? | /evidence/0 | check-evidence-expired | REMARK
            SRB | update registration.identity_document set mrz = concat('P<SRBANDERS<<JEMAND', repeat('<', 25), chr(10), 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'), mrz_valid = true where type = 'PPT' and person = ? | /evidence/0 | check-name-printed | REMARK
            SRB | update readmission.request set stay_known_on = date '1985-03-03' where person = ? | /stayKnownOn | check-stay-before-birth | REFUSES
            SRB | update readmission.request set stay_known_on = date '2026-11-26' where person = ? | /stayKnownOn | future | REFUSES
            SRB | update readmission.evidence set kind = 'NI-01' where request = (select number from readmission.request where person = ?) | /evidence | check-evidence-class | REMARK
            """)
    void tellsWhereAndWhat(String partner, String written, String pointer, String key, Weight weight) {
        PersonId person = two.returnee(partner);
        RequestNumber number = two.open(person, partner);
        assertThat(findings(number)).noneMatch(finding -> finding.flaw().key().equals(key));
        SQL.run(written, person.value());
        assertThat(findings(number)).filteredOn(finding -> finding.flaw().key().equals(key))
                .containsExactly(new CheckFinding(Flaw.at(pointer, key), weight));
        if (weight == Weight.REFUSES) {
            refused(number, pointer, key);
        } else {
            present(number);
        }
    }

    private List<CheckFinding> findings(RequestNumber number) {
        return two.act(() -> two.the(Submission.class).findings(number));
    }

    private void present(RequestNumber number) {
        two.act(() -> two.the(Requests.class).present(number, two.version(number)));
    }

    private void refused(RequestNumber number, String pointer, String key) {
        assertThatThrownBy(() -> present(number)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws()).containsExactly(Flaw.at(pointer, key)));
        assertThat(two.state(number)).isEqualTo(RequestState.DRAFT);
    }

    @Test
    void whatIsKeptNowhereIsSaidAndStandsInNobodysWay() {
        RequestNumber number = two.open(two.returnee("SRB"), "SRB");
        assertThat(findings(number)).containsExactly(
                new CheckFinding(Flaw.at("/person/lastAddress", "check-last-address"), Weight.REMARK),
                new CheckFinding(Flaw.at("/photograph", "check-photograph"), Weight.REMARK),
                new CheckFinding(Flaw.at("/office", "check-who-may-ask"), Weight.REMARK));
    }

    @Test
    void whatCameIntoTheFileSinceIsFoundAtTheSubmissionToo() {
        PersonId person = two.returnee("SRB");
        RequestNumber number = two.open(person, "SRB");
        present(number);
        SQL.run("update registration.person_name set value = 'Петровић' where position = 0 and person = ?",
                person.value());
        two.supervisor();
        assertThatThrownBy(() -> two.act(() -> two.the(Submission.class).submit(number, two.version(number))))
                .isInstanceOf(Invalid.class);
        assertThat(two.state(number)).isEqualTo(RequestState.INTERNAL_CHECK);
        SQL.run("update registration.person_name set latin = 'Petrović' where position = 0 and person = ?",
                person.value());
        two.act(() -> two.the(Submission.class).submit(number, two.version(number)));
        assertThat(two.state(number)).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void theLimitsOfTheAgreementAreSaidBeforeSomebodyMeetsThem() {
        RequestNumber number = two.open(two.returnee("AFG"), "SRB");
        assertThat(findings(number)).contains(
                new CheckFinding(Flaw.at("/stayKnownOn", "stay-day-needed"), Weight.REFUSES));
        two.act(() -> two.the(Requests.class)
                .correct(number,
                        new NewDraft(RequestKind.REGULAR, List.of(), LocalDate.of(2026, 10, 1), null, null, null),
                        two.version(number)));
        assertThat(findings(number)).contains(
                new CheckFinding(Flaw.at("/evidence", "evidence-missing"), Weight.REFUSES))
                .noneMatch(finding -> finding.flaw().pointer().equals("/stayKnownOn"));
    }
}
