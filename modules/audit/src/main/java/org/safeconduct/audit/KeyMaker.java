package org.safeconduct.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.MasterKey;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Seal;
import org.safeconduct.kernel.Sql;

/**
 * Makes the key of a subject in a transaction of its own: an act that rolls back and the entry of its refusal would wait
 * for each other if both made the same key.
 */
@Stateless
public class KeyMaker {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    /** Does nothing if the subject has a key. */
    @Open("the log makes keys for those whom an entry is about")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(String subject) {
        UUID id = UUID.randomUUID();
        new Sql(data).run("""
                insert into audit.person_key (id, subject, wrapped) values (?, ?, ?) on conflict (subject) do nothing
                """, id, subject, wrapping().close(Seal.freshKey(), context(id)));
    }

    static DataKey unwrapped(UUID id, byte[] wrapped) {
        return new DataKey(id, new Seal(wrapping().open(wrapped, context(id))));
    }

    private static Seal wrapping() {
        return MasterKey.load().sealFor("audit/person-key");
    }

    private static String context(UUID id) {
        return "audit/person-key/" + id;
    }
}
