package org.safeconduct.audit.tree;

import java.util.ArrayList;
import java.util.List;

/** The parts of the tree whose hashes make a proof, in its order. */
public final class Paths {

    private Paths() {}

    /** That the leaf is in the tree of the size (RFC 9162, 2.1.3.1); the leaf must be. */
    public static List<Span> inclusion(long leaf, long size) {
        List<Span> path = new ArrayList<>();
        Span part = Span.tree(size);
        while (part.size() > 1) {
            boolean left = leaf < part.right().from();
            path.addFirst(left ? part.right() : part.left());
            part = left ? part.left() : part.right();
        }
        return path;
    }

    /** That the tree of the first size is the beginning of that of the second (RFC 9162, 2.1.4.1); 0 &lt; first &lt;= second. */
    public static List<Span> consistency(long first, long second) {
        List<Span> path = new ArrayList<>();
        Span part = Span.tree(second);
        while (first < part.to()) {
            boolean left = first <= part.right().from();
            path.addFirst(left ? part.right() : part.left());
            part = left ? part.left() : part.right();
        }
        // A first tree that was never cut is known to who asks.
        if (part.from() > 0) {
            path.addFirst(part);
        }
        return path;
    }
}
