package org.safeconduct.verifier;

import java.util.List;

/** A growing tree of which only one hash a level is kept. */
final class Tree {

    private static final int LEVELS = 63;

    private final Sha sha = new Sha();
    private final byte[][] waiting;
    private long size;

    Tree() {
        this(new byte[LEVELS][], 0);
    }

    private Tree(byte[][] waiting, long size) {
        this.waiting = waiting;
        this.size = size;
    }

    Tree copy() {
        return new Tree(waiting.clone(), size);
    }

    /** Carries like a binary counter: where a subtree waits, the new one joins it and goes a level up. */
    void add(byte[] leaf) {
        byte[] carried = leaf;
        int level = 0;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            carried = sha.node(waiting[level++], carried);
        }
        waiting[level] = carried;
        size++;
    }

    Tree with(List<byte[]> leaves) {
        Tree grown = copy();
        leaves.forEach(grown::add);
        return grown;
    }

    long size() {
        return size;
    }

    byte[] root() {
        byte[] root = null;
        for (int level = 0; level < LEVELS; level++) {
            if ((size >> level & 1) == 1) {
                root = root == null ? waiting[level] : sha.node(waiting[level], root);
            }
        }
        return root == null ? sha.plain(new byte[0]) : root;
    }
}
