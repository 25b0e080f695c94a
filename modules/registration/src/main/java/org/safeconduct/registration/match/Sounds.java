package org.safeconduct.registration.match;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A rough key of how a word sounds: its consonants in a few classes. Vowels, h, w, v and y are left out, because scripts
 * without short vowels, and the many ways of writing them in Latin letters, do not agree on them.
 */
public final class Sounds {

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final Map<Character, String> CLASSES = Map.ofEntries(Map.entry('b', "b"), Map.entry('p', "b"),
            Map.entry('f', "f"), Map.entry('d', "t"), Map.entry('t', "t"), Map.entry('g', "k"), Map.entry('j', "k"),
            Map.entry('k', "k"), Map.entry('q', "k"), Map.entry('c', "k"), Map.entry('x', "ks"), Map.entry('s', "s"),
            Map.entry('z', "s"), Map.entry('l', "l"), Map.entry('r', "r"), Map.entry('m', "m"), Map.entry('n', "n"));

    private Sounds() {}

    /** The key of a folded word; the word itself if it has no consonant that counts. */
    public static String of(String word) {
        String spelled = word.replace("ch", "s")
                .replaceAll("c(?=[eiy]|$)", "s")
                .replace("dj", "j")
                .replace("tz", "z")
                .replace("ts", "s");
        StringBuilder key = new StringBuilder();
        spelled.chars().forEach(letter -> key.append(CLASSES.getOrDefault((char) letter, "")));
        return key.isEmpty() ? word : DOUBLED.matcher(key).replaceAll("$1");
    }
}
