package org.safeconduct.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the texts of every room: with the lobby's they are all that its pages and beans ask for. */
public abstract class TextsOfARoom extends Bundles {

    private static final Pattern USED = Pattern
            .compile("\\bt\\['([a-z][a-zA-Z.-]+)'\\]|say\\(['\"]([a-z][a-zA-Z.-]+)['\"]");

    /**
     * @param bundles the room's own; the first is the one that its pages call {@code t}
     * @param same keys that are shown the same in every language
     */
    protected TextsOfARoom(List<String> bundles, Set<String> same) {
        super(bundles, same);
    }

    /** The lobby's pages count too: they are shown in this room, and some of their texts are the room's to give. */
    @Test
    void everyTextThatAPageOrBeanUsesIsThere() throws IOException {
        Set<Object> known = new HashSet<>(bundle(bundles.getFirst()).keySet());
        known.addAll(bundle(Texts.LOBBY).keySet());
        Stream.concat(Sources.texts(Sources.MAIN, ".xhtml", ".java").stream(),
                Sources.texts(Sources.LOBBY, ".xhtml", ".java").stream())
                .flatMap(source -> USED.matcher(source).results())
                .map(used -> used.group(1) == null ? used.group(2) : used.group(1))
                .filter(key -> !key.endsWith("."))
                .forEach(key -> assertThat(known.contains(key)).as(key).isTrue());
    }
}
