package org.safeconduct.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is computed from kept subtrees is what the definitions say, for every small size and for larger ones by chance. */
class AgainstNaiveTest {

    private static final int SMALL = 70;
    private static final int LARGE = 3000;
    private static final int TRIES = 30;

    private final Map<Place, byte[]> kept = new HashMap<>();
    private final List<byte[]> leaves = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123})
    void everyRootAndProofOfASmallTree(long seed) {
        Frontier frontier = new Frontier(0, kept::get);
        Random random = new Random(seed);
        for (int size = 1; size <= SMALL; size++) {
            grow(frontier, random);
            same(List.of(frontier.root()), List.of(Naive.root(leaves)));
            proofs(size);
        }
    }

    private void proofs(int size) {
        for (int m = 0; m < size; m++) {
            same(hashes(Paths.inclusion(m, size)), Naive.inclusion(m, leaves));
            same(hashes(Paths.consistency(m + 1, size)), Naive.consistency(m + 1, leaves, true));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 9162})
    void rootsAndProofsOfLargerTreesByChance(long seed) {
        Random random = new Random(seed);
        Frontier frontier = new Frontier(0, kept::get);
        int size = LARGE / 2 + random.nextInt(LARGE / 2);
        for (int leaf = 0; leaf < size; leaf++) {
            grow(frontier, random);
        }
        same(List.of(frontier.root()), List.of(Naive.root(leaves)));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int smaller = 1 + random.nextInt(size);
            List<byte[]> beginning = leaves.subList(0, smaller);
            int m = random.nextInt(smaller);
            same(List.of(Span.tree(smaller).hash(kept::get)), List.of(Naive.root(beginning)));
            same(hashes(Paths.inclusion(m, smaller)), Naive.inclusion(m, beginning));
            same(hashes(Paths.consistency(smaller, size)), Naive.consistency(smaller, leaves, true));
        }
    }

    /** A sequencer of another server goes on where the first ended. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 31, 64, 65})
    void anEdgeThatIsReadAgainGrowsAsTheFirstDid(int size) {
        Random random = new Random(size);
        Frontier frontier = new Frontier(0, kept::get);
        for (int leaf = 0; leaf < size; leaf++) {
            grow(frontier, random);
        }
        Frontier other = new Frontier(size, kept::get);
        for (int leaf = 0; leaf < SMALL; leaf++) {
            grow(other, random);
        }
        assertThat(other.size()).isEqualTo(size + SMALL);
        same(List.of(other.root()), List.of(Naive.root(leaves)));
    }

    private void grow(Frontier frontier, Random random) {
        byte[] entry = new byte[random.nextInt(80)];
        random.nextBytes(entry);
        byte[] leaf = Hashes.leaf(entry);
        kept.put(new Place(0, frontier.size()), leaf);
        leaves.add(leaf);
        frontier.add(leaf).forEach(node -> kept.put(node.place(), node.hash()));
    }

    private List<byte[]> hashes(List<Span> path) {
        return path.stream().map(span -> span.hash(kept::get)).toList();
    }

    private static void same(List<byte[]> computed, List<byte[]> defined) {
        assertThat(computed.stream().map(HexFormat.of()::formatHex))
                .containsExactlyElementsOf(defined.stream().map(HexFormat.of()::formatHex).toList());
    }
}
