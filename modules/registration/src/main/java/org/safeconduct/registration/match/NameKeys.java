package org.safeconduct.registration.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an index keeps of a name, and what a search asks it for.
 *
 * @param names folded words, separated by spaces
 * @param sounds separated by spaces
 */
public record NameKeys(String names, String sounds) {

    /**
     * Everything by which the name can be found: each word's sound, each two together, each with the year of birth.
     *
     * @param year of birth; null if unknown
     */
    public static NameKeys kept(List<String> words, Integer year) {
        List<String> sounds = sounds(words);
        Set<String> keys = new LinkedHashSet<>(sounds);
        keys.addAll(pairs(sounds));
        keys.addAll(dated(sounds, year));
        return new NameKeys(String.join(" ", words), String.join(" ", keys));
    }

    /** The telling keys: a single word's sound only where there is nothing better, because too many people share it. */
    public static NameKeys asked(List<String> words, Integer year) {
        List<String> sounds = sounds(words);
        Set<String> keys = new LinkedHashSet<>(sounds.size() > 1 ? pairs(sounds) : sounds);
        keys.addAll(dated(sounds, year));
        return new NameKeys(String.join(" ", words), String.join(" ", keys));
    }

    private static List<String> sounds(List<String> words) {
        return words.stream().map(Sounds::of).distinct().toList();
    }

    private static List<String> pairs(List<String> sounds) {
        List<String> pairs = new ArrayList<>();
        for (String one : sounds) {
            for (String other : sounds) {
                if (one.compareTo(other) < 0) {
                    pairs.add(one + "+" + other);
                }
            }
        }
        return pairs;
    }

    private static List<String> dated(List<String> sounds, Integer year) {
        return year == null ? List.of() : sounds.stream().map(sound -> sound + "@" + year).toList();
    }
}
