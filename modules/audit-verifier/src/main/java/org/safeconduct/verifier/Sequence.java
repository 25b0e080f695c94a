package org.safeconduct.verifier;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Whether the entries come in the order that they claim. Hands each on in its place for as long as none is missing, so that what
 * stands in the wrong order is still compared; of what comes too early only a little is kept.
 */
final class Sequence {

    private static final int KEPT = 1_000;

    private record Gap(long last, long line) {}

    private final Findings findings;
    private final Consumer<Leaf> inOrder;
    private final NavigableMap<Long, Leaf> early = new TreeMap<>();
    private final NavigableMap<Long, Gap> missing = new TreeMap<>();
    private boolean broken;
    private long next;

    Sequence(Findings findings, Consumer<Leaf> inOrder) {
        this.findings = findings;
        this.inOrder = inOrder;
    }

    /** No leaf of a lower number is still to come. */
    long next() {
        return next;
    }

    void take(Leaf leaf) {
        passThoseThatCameEarly(leaf.number());
        if (leaf.number() == next) {
            Leaf twin = early.remove(next);
            if (twin != null) {
                inserted(twin, leaf);
            }
            pass(leaf);
        } else if (leaf.number() < next) {
            late(leaf);
        } else if (early.containsKey(leaf.number() - 1) || early.size() == KEPT) {
            skipTo(leaf);
        } else if (early.putIfAbsent(leaf.number(), leaf) != null) {
            inserted(leaf, early.get(leaf.number()));
        }
    }

    /** @param size how many leaves there must be; what claims to lie behind them does not belong */
    void end(long size) {
        passThoseThatCameEarly(-1);
        early.tailMap(size)
                .values()
                .forEach(leaf -> findings.add(capital(leaf)
                        + " was inserted: it claims a place behind the end of the log."));
        early.tailMap(size).clear();
        if (!early.isEmpty()) {
            Leaf last = early.remove(early.lastKey());
            skipTo(last);
        }
        missing.forEach((first, gap) -> findings.add("Before line " + gap.line() + ", "
                + Findings.leaves(first, gap.last()) + (first == gap.last() ? " is" : " are") + " missing: removed."));
    }

    private void passThoseThatCameEarly(long number) {
        while (number != next && early.containsKey(next)) {
            Leaf leaf = early.remove(next);
            findings.add(capital(leaf) + " was reordered: it stands before its place.");
            pass(leaf);
        }
    }

    private void pass(Leaf leaf) {
        next = leaf.number() + 1;
        if (!broken) {
            inOrder.accept(leaf);
        }
    }

    private void late(Leaf leaf) {
        Map.Entry<Long, Gap> gap = missing.floorEntry(leaf.number());
        if (gap == null || gap.getValue().last() < leaf.number()) {
            findings.add(capital(leaf) + " was inserted: this leaf stands there already.");
            return;
        }
        findings.add(capital(leaf) + " was reordered: it stands behind its place.");
        missing.remove(gap.getKey());
        miss(gap.getKey(), leaf.number() - 1, gap.getValue().line());
        miss(leaf.number() + 1, gap.getValue().last(), gap.getValue().line());
    }

    /** The export goes on from here: what did not come until now, will not. */
    private void skipTo(Leaf leaf) {
        broken = true;
        for (Leaf came : early.headMap(leaf.number()).values()) {
            miss(next, came.number() - 1, came.line());
            next = came.number() + 1;
        }
        early.headMap(leaf.number()).clear();
        miss(next, leaf.number() - 1, leaf.line());
        pass(leaf);
    }

    private void miss(long first, long last, long line) {
        if (first <= last && missing.size() < KEPT) {
            missing.put(first, new Gap(last, line));
        }
    }

    private void inserted(Leaf leaf, Leaf twin) {
        findings.add(capital(leaf) + " was inserted: the same leaf stands in line " + twin.line() + ".");
    }

    private static String capital(Leaf leaf) {
        return "L" + leaf.toString().substring(1);
    }
}
