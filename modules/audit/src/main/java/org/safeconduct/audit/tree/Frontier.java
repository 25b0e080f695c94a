package org.safeconduct.audit.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The right edge of a tree that grows: the complete subtrees that it consists of. */
public final class Frontier {

    private final Deque<Node> edge = new ArrayDeque<>();
    private long size;

    /** The edge of a tree of this size. */
    public Frontier(long size, Function<Place, byte[]> known) {
        this.size = size;
        Span.tree(size).places().forEach(place -> edge.push(new Node(place, known.apply(place))));
    }

    /** Takes the hash of the next leaf and answers the subtrees above it that became complete, smallest first. */
    public List<Node> add(byte[] leaf) {
        List<Node> complete = new ArrayList<>();
        Node grown = new Node(new Place(0, size), leaf);
        while (grown.place().completes()) {
            grown = edge.pop().joined(grown);
            complete.add(grown);
        }
        edge.push(grown);
        size++;
        return complete;
    }

    public long size() {
        return size;
    }

    /** The root of the tree as it is now. */
    public byte[] root() {
        Map<Place, byte[]> known = new HashMap<>();
        edge.forEach(node -> known.put(node.place(), node.hash()));
        return Span.tree(size).hash(known::get);
    }
}
