package org.safeconduct.hostile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Questions to the whole database that must find nothing: acts that are there in part, or without their one entry. */
final class Halves {

    private static final String ENTRIES = """
            (select count(*) from audit.entry e join audit.entry_subject s on s.entry = e.index and s.at = e.at
             where e.outcome = 'done' and e.action = '%s' and s.subject = %s)""";
    private static final String WITHOUT_THE_ACT = """
            select distinct s.subject from audit.entry e join audit.entry_subject s on s.entry = e.index and s.at = e.at
            where e.outcome = 'done' and e.action = '%s' and s.subject like '%s:%%' and not exists (%s)""";

    /** What is written of a request that nobody has submitted yet, and of one that somebody has. */
    static final String PRESENTED = "R01: crossed 0, logged 0, told 0, shared with nobody, open to nobody";
    static final String SUBMITTED = "R02: crossed 1, logged 1, told 1, shared with SRB, open to SRB";

    private static final String SUBMISSION = """
            select r.state || ': crossed '
                || (select count(*) from readmission.crossing c where c.request = r.number and c.act = 'SUBMIT')
                || ', logged ' || %s || ', told '
                || (select count(*) from casefile.event e
                    where e.file = 'RETURN:' || r.number and e.what = 'readmission.submit')
                || ', shared with ' || case when r.shared then r.partner else 'nobody' end || ', open to '
                || coalesce((select p.counterpart from access.placement p where p.subject = 'RETURN:' || r.number), 'nobody')
            from readmission.request r where r.number = '%%s'"""
            .formatted(ENTRIES.formatted("READMISSION_SUBMIT", "'RETURN:' || r.number"));

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        String group = "'REGISTRATION:' || r.number";
        QUESTIONS.put("a registration without its one entry", "select r.number from registration.registration r where "
                + ENTRIES.formatted("REGISTRATION_CREATE", group) + " <> 1");
        QUESTIONS.put("an entry without its registration", WITHOUT_THE_ACT.formatted("REGISTRATION_CREATE",
                "REGISTRATION", "select 1 from registration.registration r where s.subject = " + group));
        QUESTIONS.put("a registration without anybody", """
                select number from registration.registration r
                where not exists (select 1 from registration.person p where p.registration = r.number)""");
        QUESTIONS.put("a group that is not whole", """
                select p.registration from registration.person p join registration.person_name n on n.person = p.id
                where n.value like 'Petrović-K%' group by 1 having count(distinct p.id) <> 3""");
        QUESTIONS.put("a person without name or claim", """
                select p.number from registration.person p
                where not exists (select 1 from registration.person_name n where n.person = p.id)
                   or (select count(*) from registration.claim c where c.person = p.id) <> 1""");
        QUESTIONS.put("a lodging without its one entry, or an entry without the lodging", "select r.number"
                + " from registration.registration r where " + ENTRIES.formatted("CLAIM_LODGE", group)
                + " <> case when r.case_number is null then 0 else 1 end");
        QUESTIONS.put("a lodged group whose claims are not all lodged, or the other way round", """
                select r.number from registration.registration r join registration.claim c on c.registration = r.number
                where (c.case_number is distinct from r.case_number)""");
        QUESTIONS.put("a lodged claim without clock", """
                select c.case_number from registration.claim c where c.case_number is not null and not exists
                (select 1 from casefile.clock k where k.file = 'CASE:' || c.case_number and k.person = c.person)""");
        QUESTIONS.put("a lodged group without its case", """
                select r.case_number from registration.registration r where r.case_number is not null
                and not exists (select 1 from rsd.asylum_case c where c.number = r.case_number)""");
        QUESTIONS.put("a case that is streamed in part", """
                select c.case_number from registration.claim c where c.case_number is not null
                group by 1 having count(distinct c.stage = 'STREAMED') > 1""");
        QUESTIONS.put("a streamed claim that the other module does not have at work", """
                select c.case_number from registration.claim c join rsd.claim d
                on d.case_number = c.case_number and d.person = c.person
                where (c.stage = 'STREAMED') <> (d.stage >= 'A10')""");
        QUESTIONS.put("a streaming without its one entry, or an entry without the streaming", "select c.case_number"
                + " from registration.claim c where c.case_number is not null and "
                + ENTRIES.formatted("TRACK_CONFIRM", "'CASE:' || c.case_number")
                + " <> case when c.stage = 'STREAMED' then 1 else 0 end");
    }

    private Halves() {}

    /** What was found, by question; empty if every act is whole or absent. */
    static Map<String, List<String>> found(DataSource owner) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Connection connection = owner.getConnection()) {
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                List<String> rows = rows(connection, question.getValue());
                if (!rows.isEmpty()) {
                    found.put(question.getKey(), rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** How many groups have a document of this number. */
    static int groups(DataSource owner, String number) {
        try (Connection connection = owner.getConnection()) {
            return rows(connection, "select id from registration.identity_document where number = '" + number + "'")
                    .size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that submitting a request writes, in one line. */
    static String submission(DataSource owner, String number) {
        try (Connection connection = owner.getConnection()) {
            return rows(connection, SUBMISSION.formatted(number)).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Connection connection, String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet answer = connection.createStatement().executeQuery(question)) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }
}
