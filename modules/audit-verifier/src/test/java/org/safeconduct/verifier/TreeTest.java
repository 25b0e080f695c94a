package org.safeconduct.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The roots are those that others compute, for the known answers and for a thousand sizes. */
class TreeTest {

    private final Sha sha = new Sha();

    @Test
    void knownAnswers() throws IOException {
        String answers = new String(
                TreeTest.class.getResourceAsStream("rfc6962_known_answers.json").readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> leaves = list(answers, "leaf_inputs");
        List<String> roots = list(answers, "roots_by_tree_size");
        assertThat(roots).hasSize(9);

        Tree tree = new Tree();
        for (String root : roots) {
            assertThat(HexFormat.of().formatHex(tree.root())).isEqualTo(root);
            if (tree.size() < leaves.size()) {
                tree.add(sha.leaf(HexFormat.of().parseHex(leaves.get((int) tree.size()))));
            }
        }
    }

    @Test
    void theDefinition() {
        Log log = new Log("test/log", 300);
        Tree tree = new Tree();
        for (String entry : log.entries) {
            tree.add(sha.leaf(entry.getBytes(StandardCharsets.UTF_8)));
            assertThat(tree.root()).isEqualTo(Log.root(log.entries.subList(0, (int) tree.size())));
        }
    }

    @Test
    void aCopyGrowsApart() {
        Tree tree = new Tree();
        tree.add(sha.leaf(new byte[]{1}));
        byte[] root = tree.root();
        tree.copy().add(sha.leaf(new byte[]{2}));

        assertThat(tree.root()).isEqualTo(root);
        assertThat(tree.size()).isEqualTo(1);
    }

    private static List<String> list(String json, String member) {
        Matcher list = Pattern.compile("\"" + member + "\":\\s*\\[([^\\]]*)]").matcher(json);
        assertThat(list.find()).isTrue();
        return Pattern.compile("\"([0-9a-f]*)\"").matcher(list.group(1)).results().map(m -> m.group(1)).toList();
    }
}
