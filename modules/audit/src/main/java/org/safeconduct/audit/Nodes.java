package org.safeconduct.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.safeconduct.audit.tree.Node;
import org.safeconduct.audit.tree.Place;
import org.safeconduct.audit.tree.Span;
import org.safeconduct.kernel.Sql;

/** The kept hashes of the tree: leaves and what became complete above them. */
final class Nodes {

    private static final String FIND = Sequencer.MARK
            + """
                    select 0, l.number, l.hash from audit.leaf l
                    join unnest(?::int[], ?::bigint[]) wanted (level, number) on wanted.level = 0 and l.number = wanted.number
                    union all
                    select n.level, n.number, n.hash from audit.node n
                    join unnest(?::int[], ?::bigint[]) wanted (level, number) on n.level = wanted.level and n.number = wanted.number
                    """;
    private static final String KEEP = Sequencer.MARK
            + """
                    insert into audit.node (level, number, hash)
                    select level, number, decode(hash, 'hex') from unnest(?::int[], ?::bigint[], ?::text[]) n (level, number, hash)
                    """;

    private final Sql sql;

    Nodes(Sql sql) {
        this.sql = sql;
    }

    /** Every hash that the spans are made of; each must be kept. */
    Map<Place, byte[]> of(Collection<Span> spans) {
        List<Place> places = spans.stream().flatMap(span -> span.places().stream()).distinct().toList();
        List<Integer> levels = places.stream().map(Place::level).toList();
        List<Long> numbers = places.stream().map(Place::number).toList();
        Map<Place, byte[]> known = new HashMap<>();
        sql.list(FIND, row -> known.put(new Place(row.getInt(1), row.getLong(2)), row.getBytes(3)), levels, numbers,
                levels, numbers);
        if (known.size() < places.size()) {
            throw new IllegalStateException("The tree of the log lacks " + (places.size() - known.size()) + " hashes");
        }
        return known;
    }

    void keep(List<Node> nodes) {
        if (!nodes.isEmpty()) {
            sql.run(KEEP, nodes.stream().map(node -> node.place().level()).toList(),
                    nodes.stream().map(node -> node.place().number()).toList(),
                    nodes.stream().map(node -> HexFormat.of().formatHex(node.hash())).toList());
        }
    }
}
