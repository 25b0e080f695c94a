package org.safeconduct.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.safeconduct.audit.tree.Paths;
import org.safeconduct.audit.tree.Place;
import org.safeconduct.audit.tree.Span;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;

/**
 * What the log was, signed, and the proofs that nothing of it changed since. Reached only through the gated desk in access.
 * Entries are counted in the sealed order, from 0 on; a size is at least 1 and at most that of the latest checkpoint.
 */
@Stateless
public class Checkpoints {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject LogKey key;

    /** Unknown while nothing is sealed. */
    @Open("access.CheckpointDesk is the gate")
    public Checkpoint latest() {
        return newest().orElseThrow(() -> new Unknown("unknown"));
    }

    /** The public half of the signing key as verifiers of signed notes take it. */
    @Open("access.CheckpointDesk is the gate")
    public String key() {
        return key.published();
    }

    /**
     * Invalid at /size.
     *
     * @param size null for that of the latest checkpoint
     */
    @Open("access.CheckpointDesk is the gate")
    public InclusionProof inclusion(long index, Long size) {
        long sealed = sealed();
        if (index < 0 || index >= sealed) {
            throw new Unknown("unknown");
        }
        long asked = size == null ? sealed : size;
        within(new Flaws(), asked, "/size", index + 1, sealed).refuse();
        return new InclusionProof(index, asked, hashes(Paths.inclusion(index, asked)));
    }

    /** Both sizes are needed, the first at most the second: Invalid at /from and /to. */
    @Open("access.CheckpointDesk is the gate")
    public ConsistencyProof consistency(Long from, Long to) {
        long sealed = sealed();
        new Flaws().required(from, "/from").required(to, "/to").refuse();
        Flaws flaws = new Flaws();
        within(flaws, to, "/to", 1, sealed);
        within(flaws, from, "/from", 1, Math.clamp(to, 1, Math.max(1, sealed))).refuse();
        return new ConsistencyProof(from, to, hashes(Paths.consistency(from, to)));
    }

    /**
     * The bytes that were hashed. Invalid at /from and /to.
     *
     * @param from first entry; null for the first of all
     * @param to entry before which it ends, so that it is also the size of a tree; null for the size of the latest checkpoint
     */
    @Open("access.CheckpointDesk is the gate")
    public LogExport export(Long from, Long to) {
        long sealed = sealed();
        long end = to == null ? sealed : to;
        long start = from == null ? 0 : from;
        Flaws flaws = new Flaws();
        within(flaws, end, "/to", 0, sealed);
        within(flaws, start, "/from", 0, Math.clamp(end, 0, sealed)).refuse();
        return new LogExport(data, start, end);
    }

    private static Flaws within(Flaws flaws, long value, String pointer, long least, long most) {
        return flaws.unless(value >= least && value <= most, pointer, "range", least, most);
    }

    private long sealed() {
        return newest().map(Checkpoint::size).orElse(0L);
    }

    private Optional<Checkpoint> newest() {
        return new Sql(data).one("select size, at, root, note from audit.checkpoint order by size desc limit 1",
                row -> new Checkpoint(row.getLong(1), row.getObject(2, OffsetDateTime.class), row.getString(3),
                        row.getString(4)));
    }

    private List<String> hashes(List<Span> path) {
        Map<Place, byte[]> known = new Nodes(new Sql(data)).of(path);
        return path.stream().map(span -> HexFormat.of().formatHex(span.hash(known::get))).toList();
    }
}
