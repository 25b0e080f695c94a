package org.safeconduct.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.safeconduct.audit.tree.Hashes;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
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

    /** An entry is found again by its hash: no two have the same bytes, their secrets are sealed with fresh nonces. */
    private static final String ADD_ALL = """
            with line as (
                select decode(bytes, 'base64') as bytes, decode(leaf, 'base64') as leaf, subjects, n
                from unnest(?::text[], ?::text[], ?::text[]) with ordinality as t(bytes, leaf, subjects, n)),
            added as (
                insert into audit.entry (at, actor, office, action, outcome, shown, bytes, leaf_hash)
                select ?, ?, ?, ?, ?, ?, bytes, leaf from line order by n returning index, at, leaf_hash)
            insert into audit.entry_subject (subject, entry, at)
            select named, added.index, added.at
            from added join line on line.leaf = added.leaf_hash, unnest(string_to_array(line.subjects, ' ')) named
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

    /** Many things that one act did, each with its entry, in the caller's transaction: one statement for all of them. */
    @Open("the gate writes what was done")
    public void writeAll(List<Deed> deeds) {
        OffsetDateTime at = Time.now(clock);
        Columns lines = new Columns(3);
        scribe.bytes(deeds, at, (deed, bytes) -> lines.row(text(bytes), text(Hashes.leaf(bytes)), named(deed)));
        Deed all = deeds.getFirst();
        lines.into(new Sql(data), ADD_ALL, at, all.actor(), all.office(), all.action(), all.outcome().word(),
                all.shown());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** No subject has a space in it. */
    private static String named(Deed deed) {
        return deed.subjects().stream().map(Subject::toString).collect(Collectors.joining(" "));
    }

    /** In a transaction of its own: the entry stays although the act rolls back. */
    @Open("the gate writes what was refused or failed")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void writeApart(Deed deed) {
        write(deed);
    }
}
