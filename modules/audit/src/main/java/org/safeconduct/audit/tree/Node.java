package org.safeconduct.audit.tree;

/** A complete subtree with its hash. */
public record Node(Place place, byte[] hash) {

    Node joined(Node right) {
        return new Node(right.place.parent(), Hashes.node(hash, right.hash));
    }
}
