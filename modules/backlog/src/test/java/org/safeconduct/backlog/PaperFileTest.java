package org.safeconduct.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line becomes. */
class PaperFileTest {

    private static final String HEADER = "file_ref,group_ref,family_name,given_names,sex,birth_date,nationality,relation,lodged_on,"
            + "level,decision,granted,decided_on,document_type,document_number\n";

    private final Office office = new Office();
    private final String mark = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    private String line(int number, String group, String outcome) {
        return "%s-%d,%s,%s,Rima,F,1990-05,SYR,,2015-11-02,%s,,\n".formatted(mark, number, group, name(number),
                outcome);
    }

    private String name(int number) {
        return "Fam" + (mark + number).replaceAll("[0-9]", "q");
    }

    private <T> T one(String query, Class<T> type) {
        return office.sql().one(query, row -> row.getObject(1, type), mark + "-1").orElseThrow();
    }

    private static final String CLAIM = """
            from registration.known_number n join rsd.claim k on k.person = n.person
            where n.number = ? and n.kind = 'FILE_REF'
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,,,                    | A04 |      | false |    |
            FI,DT01,,2016-03-17    | A60 | DT01 | true  | FI | DT01
            ,DT03,,2016-03-17      | A60 | DT03 | true  | FI | DT03
            RA,DT07,,2016-03-17    | A61 | DT07 | true  | RA | DT07
            FI,DT12,,2016-03-17    | A61 | DT12 | true  | FI | DT12
            JR,DT26,DT01,2016-03-17| A60 | DT26 | true  | JR | DT01
            ,DT28,,2016-03-17      | A61 | DT28 | true  | JR | DT28
            FI,DT16,,2016-03-17    | A90 |      | false | FI | DT16
            JR,DT17,,2016-03-17    | A91 |      | false | JR | DT17
            """)
    void anOutcomeLeadsToItsStageAndIsCountedAtItsLevel(String outcome, String stage, String inForce, boolean awaits,
            String level, String status) {
        office.takeIn(HEADER + line(1, "", outcome.strip()));
        assertThat(one("select k.stage " + CLAIM, String.class)).isEqualTo(stage);
        assertThat(one("select coalesce(k.decision, '') " + CLAIM, String.class))
                .isEqualTo(inForce == null ? "" : inForce);
        assertThat(one("select k.awaits_service " + CLAIM, Boolean.class)).isEqualTo(awaits);
        assertThat(office.sql()
                .list("select f.level || ' ' || f.status from rsd.decision_figure f where f.claim = (select k.id "
                        + CLAIM
                        + ")", row -> row.getString(1), mark + "-1"))
                .isEqualTo(status == null ? List.of() : List.of(level + " " + status));
    }

    @Test
    void nobodyKnowsOfTheServiceSoNoLimitRunsAndNothingIsFinal() {
        office.takeIn(HEADER + line(1, "", "FI,DT07,,2016-03-17"));
        assertThat(one("select d.appeal_rule from rsd.decision d where d.claim = (select k.id " + CLAIM + ")",
                String.class)).isEqualTo("D27");
        assertThat(office.count("select count(*) from rsd.decision_course c join rsd.decision d on d.id = c.decision"
                + " where d.claim = (select k.id " + CLAIM + ")", mark + "-1")).isZero();
        assertThat(office
                .count("select count(*) from casefile.clock where file = 'CASE:' || (select k.case_number " + CLAIM
                        + ")", mark + "-1"))
                .isZero();
    }

    @Test
    void whatIsPendingWaitsForTriage() {
        office.takeIn(HEADER + line(1, "", ",,,"));
        assertThat(office.count("select count(*) from casefile.task where what = 'triage' and file = 'CASE:' ||"
                + " (select k.case_number " + CLAIM + ")", mark + "-1")).isEqualTo(1);
        assertThat(
                one("select c.stage from registration.claim c where c.id = (select k.id " + CLAIM + ")", String.class))
                .isEqualTo("A04");
        assertThat(office
                .count("select count(*) from rsd.pending_claim p where p.stage = 'A04' and p.claim = (select k.id "
                        + CLAIM + ")", mark + "-1"))
                .isEqualTo(1);
    }

    @Test
    void thoseOfAGroupShareACaseAlsoWhenTheyComeApart() {
        String group = mark + "-G";
        office.takeIn(HEADER + line(1, group, "FI,DT16,,2016-03-17") + line(2, group.toLowerCase(java.util.Locale.ROOT),
                "FI,DT07,,2016-03-17") + line(3, "", "FI,DT01,,2016-03-17"));
        office.takeIn(HEADER + line(4, group, ",,,"));
        assertThat(office.sql().list("""
                select c.stage || ' ' || c.persons from rsd.asylum_case c where c.number in (
                    select k.case_number from rsd.claim k join registration.known_number n on n.person = k.person
                    where n.number like ? and n.kind = 'FILE_REF')
                order by c.persons
                """, row -> row.getString(1), mark + "-%")).containsExactly("A60 1", "A04 3");
    }

    @Test
    void everyLineHasItsEntryAndEveryFileItsPlace() {
        UUID id = office.deliver(HEADER + line(1, "", ",,,") + line(2, "", "FI,DT01,,2016-03-17"), false).id();
        office.read(id, Integer.MAX_VALUE);
        assertThat(office.lastPieces()).hasSize(2).allSatisfy(piece -> assertThat(piece.subjects()).hasSize(3));
        assertThat(office.count(
                """
                        select count(*) from access.placement p join registration.known_number n on p.subject = 'PERSON:' || n.person
                        where n.number like ? and n.kind = 'FILE_REF' and p.office = 'HQ'
                        """,
                mark + "-%")).isEqualTo(2);
    }

    @Test
    void whoIsKnownAlreadyIsPutBeforeAnOfficer() {
        office.takeIn(HEADER + line(1, "", "FI,DT01,,2016-03-17"));
        office.takeIn(HEADER + line(1, "", "FI,DT01,,2016-03-17").replace(mark + "-1", mark + "-2"));
        assertThat(office.count("""
                select count(*) from registration.possible_duplicate d
                join registration.known_number one on one.person = d.person and one.number = ?
                join registration.known_number other on other.person = d.other and other.number = ?
                where d.score > 0.9 and d.reasons = 'name birth-date nationality'
                """, mark + "-2", mark + "-1")).isEqualTo(1);
    }
}
