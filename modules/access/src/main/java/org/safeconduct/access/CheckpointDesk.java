package org.safeconduct.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safeconduct.audit.Checkpoint;
import org.safeconduct.audit.Checkpoints;
import org.safeconduct.audit.ConsistencyProof;
import org.safeconduct.audit.InclusionProof;
import org.safeconduct.audit.LogExport;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;

/**
 * Whoever checks that the log was not bent: its checkpoints, proofs and bytes, gated here because the log lies below the gate.
 * Entries are counted in the sealed order, from 0 on, without gaps.
 */
@Stateless
public class CheckpointDesk {

    @Inject Checkpoints log;
    @Inject Particulars particulars;

    /** Unknown while nothing is sealed, which takes at most two seconds. */
    @Gated(Action.CHECKPOINT_READ)
    public Checkpoint latest() {
        return log.latest();
    }

    /** The public key of the log in the form of signed notes: origin, hint and key. */
    @Gated(Action.CHECKPOINT_READ)
    public String key() {
        return log.key();
    }

    /**
     * That an entry is in the log (RFC 9162, 2.1.3). Unknown if no such entry is sealed; Invalid at /size unless the entry is in
     * a tree of that size and the log has it.
     *
     * @param size null for that of the latest checkpoint
     */
    @Gated(Action.AUDIT_PROVE)
    public InclusionProof inclusion(long index, Long size) {
        particulars.noted(null, "index", index);
        noted("size", size);
        return log.inclusion(index, size);
    }

    /**
     * That the log of one size is the beginning of that of another (RFC 9162, 2.1.4). Invalid at /from and /to unless
     * 1 &lt;= from &lt;= to &lt;= size of the latest checkpoint.
     */
    @Gated(Action.AUDIT_PROVE)
    public ConsistencyProof consistency(Long from, Long to) {
        span(from, to);
        return log.consistency(from, to);
    }

    /**
     * The bytes that were hashed; personal values inside them stay encrypted. Read when it is written out. Invalid at /from and
     * /to.
     *
     * @param from first entry; null for the first of all
     * @param to entry before which it ends; null for the size of the latest checkpoint
     */
    @Gated(Action.AUDIT_EXPORT)
    public LogExport export(Long from, Long to) {
        span(from, to);
        return log.export(from, to);
    }

    private void span(Long from, Long to) {
        noted("from", from);
        noted("to", to);
    }

    private void noted(String term, Long value) {
        if (value != null) {
            particulars.noted(null, term, value);
        }
    }
}
