package org.safeconduct.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entries between a checkpoint that holds and the next, which does not. If they are few, those that only stand in the wrong
 * order, or were put between the true ones, are found by trying: the signed root tells when it is right.
 */
final class Stretch {

    private static final int FEW = 100;

    private final Tree before;
    private final List<Leaf> leaves = new ArrayList<>();
    private Leaf first;
    private Leaf last;

    Stretch(Tree before) {
        this.before = before;
    }

    void add(Leaf leaf) {
        first = first == null ? leaf : first;
        last = leaf;
        if (leaves.size() <= FEW) {
            leaves.add(leaf);
        }
    }

    /**
     * What is wrong with it.
     *
     * @param following the entry after it; null if there is none
     */
    String explained(Note note, Leaf following) {
        String told = leaves.size() > FEW ? null : tried(note.root(), following);
        if (told != null) {
            return told;
        }
        String held = before.size() == 0 ? "" : " What stands before is whole.";
        String which = first.number() == last.number() ? " was" : ": at least one of these entries was";
        String places = Findings.places(first, last);
        return "L" + places.substring(1) + which + " changed, or removed or inserted with all later ones renumbered: "
                + note.where() + " signed another root for size " + note.size() + "." + held;
    }

    private String tried(byte[] root, Leaf following) {
        String inserted = following == null ? null : insertion(root, following);
        if (inserted != null) {
            return inserted;
        }
        String exchanged = exchange(root);
        return exchanged != null ? exchanged : move(root);
    }

    private String insertion(byte[] root, Leaf following) {
        for (Leaf odd : leaves) {
            List<Leaf> without = new ArrayList<>(leaves);
            without.remove(odd);
            without.add(following);
            if (gives(root, without)) {
                return "L" + odd.toString().substring(1) + " was inserted, and all later entries renumbered.";
            }
        }
        return null;
    }

    private String exchange(byte[] root) {
        for (int one = 0; one < leaves.size(); one++) {
            for (int other = one + 1; other < leaves.size(); other++) {
                List<Leaf> exchanged = new ArrayList<>(leaves);
                java.util.Collections.swap(exchanged, one, other);
                if (gives(root, exchanged)) {
                    return "The entries of " + leaves.get(one) + " and " + leaves.get(other)
                            + " were reordered: they stand in each other's place.";
                }
            }
        }
        return null;
    }

    private String move(byte[] root) {
        for (int from = 0; from < leaves.size(); from++) {
            for (int to = 0; to < leaves.size(); to++) {
                List<Leaf> moved = new ArrayList<>(leaves);
                moved.add(to, moved.remove(from));
                if (gives(root, moved)) {
                    return "The entry of " + leaves.get(from) + " was reordered: its place is at " + leaves.get(to)
                            + ".";
                }
            }
        }
        return null;
    }

    private boolean gives(byte[] root, List<Leaf> order) {
        return Arrays.equals(root, before.with(order.stream().map(Leaf::hash).toList()).root());
    }
}
