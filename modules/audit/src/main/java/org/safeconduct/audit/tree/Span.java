package org.safeconduct.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of the tree that has a hash: the leaves from one on, up to and without another. It begins where a subtree of its
 * size may begin, so it is complete or lies at the right edge.
 */
public record Span(long from, long to) {

    /** The whole tree of a size. */
    public static Span tree(long size) {
        return new Span(0, size);
    }

    long size() {
        return to - from;
    }

    /** Its left part: the largest power of two that is smaller than its size (RFC 9162, 2.1.1). */
    Span left() {
        return new Span(from, middle());
    }

    Span right() {
        return new Span(middle(), to);
    }

    private long middle() {
        return from + Long.highestOneBit(size() - 1);
    }

    /** The complete subtrees that it consists of, from left to right, each smaller than the one before. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        long at = from;
        while (at < to) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(to - at));
            places.add(new Place(level, at >> level));
            at += 1L << level;
        }
        return places;
    }

    /** Its hash, from those of its complete subtrees. */
    public byte[] hash(Function<Place, byte[]> known) {
        List<Place> places = places();
        if (places.isEmpty()) {
            return Hashes.nothing();
        }
        byte[] hash = known.apply(places.getLast());
        for (Place left : places.reversed().subList(1, places.size())) {
            hash = Hashes.node(known.apply(left), hash);
        }
        return hash;
    }
}
