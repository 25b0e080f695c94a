package org.safeconduct.audit.tree;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 9162, section 2.1, word for word, on lists: slow, and with nothing kept. */
public final class Naive {

    private Naive() {}

    /** MTH(D[n]) of leaf hashes (2.1.1). */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hashes.nothing();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves.size());
        return Hashes.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** PATH(m, D[n]) (2.1.3.1). */
    static List<byte[]> inclusion(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int k = split(leaves.size());
        List<byte[]> first = leaves.subList(0, k);
        List<byte[]> rest = leaves.subList(k, leaves.size());
        List<byte[]> path = m < k ? inclusion(m, first) : inclusion(m - k, rest);
        path.add(root(m < k ? rest : first));
        return path;
    }

    /** SUBPROOF(m, D[n], b) (2.1.4.1). */
    static List<byte[]> consistency(int m, List<byte[]> leaves, boolean known) {
        if (m == leaves.size()) {
            return new ArrayList<>(known ? List.of() : List.of(root(leaves)));
        }
        int k = split(leaves.size());
        List<byte[]> first = leaves.subList(0, k);
        List<byte[]> rest = leaves.subList(k, leaves.size());
        List<byte[]> path = m <= k ? consistency(m, first, known) : consistency(m - k, rest, false);
        path.add(root(m <= k ? rest : first));
        return path;
    }

    private static int split(int size) {
        int k = 1;
        while (k * 2 < size) {
            k *= 2;
        }
        return k;
    }
}
