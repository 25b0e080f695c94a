package org.safeconduct.audit.tree;

/**
 * A complete subtree: its hash never changes again, so it is kept.
 *
 * @param level 0 for a leaf; the subtree has two to the power of level leaves
 * @param number from left to right, from 0 on
 */
public record Place(int level, long number) {

    /** Whether its left neighbour and it make the next larger one. */
    boolean completes() {
        return (number & 1) == 1;
    }

    Place parent() {
        return new Place(level + 1, number >> 1);
    }
}
