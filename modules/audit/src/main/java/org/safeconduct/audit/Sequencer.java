package org.safeconduct.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.safeconduct.audit.tree.Frontier;
import org.safeconduct.audit.tree.Node;
import org.safeconduct.audit.tree.Span;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Time;

/**
 * Gives committed entries their place in the tree, each once and without gaps, and signs what the log then is. Any number of
 * servers may try: one at a time does it.
 */
@Stateless
public class Sequencer {

    /** Tells in the database's own log what nobody asked for from what an officer did. */
    static final String MARK = "/* sealing */ ";

    /** Entries that one transaction seals: a second's worth, at the rate that the log must keep up with. */
    static final int BATCH = 5_000;

    private static final String LOCK = MARK
            + "select pg_try_advisory_xact_lock(hashtextextended('audit/sealing', 0))";

    /**
     * Where the last pass ended. What is of another PostgreSQL counts transactions anew: everything that was not sealed is
     * looked for once, whatever its number.
     */
    private static final String STATE = MARK + """
            select coalesce(c.size, 0), case when c.cluster = s.system_identifier then c.seen::text else '3:3:' end,
                   case when c.cluster = s.system_identifier then pg_snapshot_xmax(pg_current_snapshot())::text
                        else '18446744073709551615' end,
                   coalesce(c.cluster, 0), pg_current_snapshot()::text, s.system_identifier
            from pg_control_system() s left join (select * from audit.checkpoint order by size desc limit 1) c on true
            """;

    private static final String TAKE = MARK + """
            insert into audit.leaf (number, entry, at, hash)
            select ?::bigint + row_number() over (order by tx, index) - 1, index, at, leaf_hash
            from (select e.tx, e.index, e.at, e.leaf_hash from audit.entry e
                  where e.tx >= pg_snapshot_xmin(?::pg_snapshot) and e.tx < ?::xid8
                    and not pg_visible_in_snapshot(e.tx, ?::pg_snapshot)
                    and not exists (select 1 from audit.leaf l where l.entry = e.index)
                  order by e.tx, e.index limit ?) waiting
            returning number, hash
            """;

    private static final String SIGN = MARK + """
            insert into audit.checkpoint (size, at, root, note, seen, cluster) values (?, ?, ?, ?, ?::pg_snapshot, ?)
            """;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;
    @Inject LogKey key;

    private record State(long size, String seen, String before, long cluster, String sees, long here) {

        static State read(ResultSet row) throws SQLException {
            return new State(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5),
                    row.getLong(6));
        }
    }

    private record Taken(long number, byte[] hash) {}

    /** Seals what waits, at most as many entries as one pass takes; empty if nothing waits or another server is at it. */
    @Open("a timer of each server asks, with no caller")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Sealed> seal() {
        if (!sql().one(LOCK, row -> row.getBoolean(1)).orElseThrow()) {
            return Optional.empty();
        }
        State state = sql().one(STATE, State::read).orElseThrow();
        List<Taken> taken = take(state);
        return taken.isEmpty() ? Optional.empty() : Optional.of(sealed(state, taken));
    }

    private List<Taken> take(State state) {
        List<Taken> taken = sql().list(TAKE, row -> new Taken(row.getLong(1), row.getBytes(2)), state.size(),
                state.seen(), state.before(), state.seen(), BATCH);
        return taken.stream().sorted(Comparator.comparingLong(Taken::number)).toList();
    }

    private Sealed sealed(State state, List<Taken> taken) {
        Nodes nodes = new Nodes(sql());
        Frontier frontier = new Frontier(state.size(), nodes.of(List.of(Span.tree(state.size())))::get);
        List<Node> complete = new ArrayList<>();
        taken.forEach(leaf -> complete.addAll(frontier.add(leaf.hash())));
        nodes.keep(complete);
        boolean more = taken.size() == BATCH;
        return new Sealed(signed(frontier, more ? state.seen() : state.sees(), more ? state.cluster() : state.here()),
                more);
    }

    /** While others may wait, the next pass looks from where this one did. */
    private Checkpoint signed(Frontier frontier, String seen, long cluster) {
        String root = Base64.getEncoder().encodeToString(frontier.root());
        String text = key.origin() + "\n" + frontier.size() + "\n" + root + "\n";
        OffsetDateTime now = Time.now(clock);
        Checkpoint checkpoint = new Checkpoint(frontier.size(), now, root, text + "\n" + key.signatureLine(text));
        sql().run(SIGN, checkpoint.size(), now, root, checkpoint.note(), seen, cluster);
        return checkpoint;
    }

    private Sql sql() {
        return new Sql(data);
    }
}
