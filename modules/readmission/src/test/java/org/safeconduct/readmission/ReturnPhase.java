package org.safeconduct.readmission;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** Puts people into the return phase as rsd leaves them: refused for good, ordered to return, period over. */
final class ReturnPhase {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private ReturnPhase() {}

    static void enter(PersonId person) {
        UUID claim = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        UUID order = UUID.randomUUID();
        String number = "C-" + claim;
        SQL.run("update registration.claim set stage = 'STREAMED' where person = ?", person.value());
        SQL.run("insert into rsd.asylum_case (number, registration, office, lodged_on, stage, persons, version)"
                + " values (?, 'R', 'HQ', date '2026-01-05', 'A95', 1, 1)", number);
        SQL.run("insert into rsd.claim values (?, ?, ?, 0, date '2026-01-05', date '2026-01-05', 'A95', 'REGULAR', null,"
                + " false, true, false, 'DT07')", claim, number, person.value());
        SQL.run("insert into rsd.decision values (?, ?, null, 'DT07', null, null, 'basis', 'reasons', null, null, 'en',"
                + " 'D25', 'AUTOMATIC', date '2026-04-01', 'approval', now())", decision, claim);
        SQL.run("insert into rsd.decision_course (decision, served_on, proof, proof_on, reference, recorded_by,"
                + " recorded_at, final_on, version) values (?, date '2026-04-02', 'IN_PERSON', date '2026-04-02', 'r',"
                + " 'notification', now(), date '2026-06-01', 1)", decision);
        SQL.run("insert into rsd.return_order values (?, ?, ?, date '2026-06-02', 'none', null, null, 14, 'reasons',"
                + " 'remedy', 'en', date '2026-06-02', 'return', now())", order, claim, decision);
        SQL.run("insert into rsd.return_order_course (return_order, served_on, proof, proof_on, reference, recorded_by,"
                + " recorded_at, limit_until, calendar, steps) values (?, date '2026-06-03', 'IN_PERSON',"
                + " date '2026-06-03', 'r', 'notification', now(), date '2026-06-17', 'NL', '')", order);
    }

    /** It was on this day that the refusal became final, the order was served, and the period was over. */
    static void began(PersonId person, LocalDate day) {
        SQL.run("update rsd.decision_course set served_on = ?, proof_on = ?, final_on = ? where decision in"
                + " (select d.id from rsd.decision d join rsd.claim c on c.id = d.claim where c.person = ?)", day, day,
                day, person.value());
        SQL.run("update rsd.return_order_course set served_on = ?, proof_on = ?, limit_until = ? where return_order in"
                + " (select o.id from rsd.return_order o join rsd.claim c on c.id = o.claim where c.person = ?)", day,
                day, day, person.value());
    }

    /** The person asks again: a claim that the next lodging of the group takes up. */
    static void askAgain(EntityManager registration, RegistrationNumber group, PersonId person) {
        registration.createNativeQuery("update registration.registration set case_number = null where number = ?")
                .setParameter(1, group.value())
                .executeUpdate();
        registration.createNativeQuery("insert into registration.claim (id, person, registration, made_on,"
                + " registered_on, stage, version) values (gen_random_uuid(), cast(? as uuid), ?, date '2026-11-25',"
                + " date '2026-11-25', 'A01', 1)")
                .setParameter(1, person.value().toString())
                .setParameter(2, group.value())
                .executeUpdate();
    }

    /** Whether a claim of the person waits now. */
    static boolean open(PersonId person) {
        return SQL
                .one("select count(*) from registration.claim where person = ? and stage not in ('STREAMED', 'ENDED')",
                        row -> row.getLong(1), person.value())
                .orElse(0L) > 0;
    }
}
