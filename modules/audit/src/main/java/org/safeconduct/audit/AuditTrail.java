package org.safeconduct.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.safeconduct.audit.tree.Hashes;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Time;

/** Writes the log. The gate alone calls it; a fence checks that. */
@Stateless
public class AuditTrail {

    private static final String ADD = """
            with added as (
                insert into audit.entry (at, actor, office, action, outcome, shown, bytes, leaf_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning index, at)
            insert into audit.entry_subject (subject, entry, at)
            select named, added.index, added.at from added, unnest(?::text[]) named
            """;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;
    @Inject Scribe scribe;

    /** In the caller's transaction: the entry stays if and only if the act does. */
    @Open("the gate writes what was done")
    public void write(Deed deed) {
        OffsetDateTime at = Time.now(clock);
        byte[] bytes = scribe.bytes(deed, at);
        new Sql(data).run(ADD, at, deed.actor(), deed.office(), deed.action(), deed.outcome().word(), deed.shown(),
                bytes, Hashes.leaf(bytes), deed.subjects());
    }

    /** In a transaction of its own: the entry stays although the act rolls back. */
    @Open("the gate writes what was refused or failed")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void writeApart(Deed deed) {
        write(deed);
    }
}
