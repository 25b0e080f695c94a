package org.safeconduct.registration.match;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings a name of any script to plain small Latin words that can be compared. */
public final class Folding {

    /** Cyrillic as newspapers and passports write it, every other script by the general rules. */
    private static final Transliterator TO_LATIN = Transliterator
            .getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    /** Hamza, ayn, apostrophes, soft signs, lengthening: no letters of their own. */
    private static final Pattern SILENT = Pattern.compile("[\\p{Cf}'`\\u2018\\u2019\\u02B0-\\u02FF\\u0640]");

    /** Vowel signs are part of a word; letters of scripts that ICU cannot bring to Latin stay as they are. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Small words that are written or left out, joined or apart, as it happens. */
    private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "il", "ad", "ar", "as", "at", "bin", "ben",
            "ibn", "bint", "bent", "de", "da", "do", "dos", "du", "di", "la", "van", "von", "der", "den", "zu", "y");

    /** The Arabic article, which is written together with its word. */
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})\u0627\u0644(?=\\p{IsArabic}{3,})");

    /** Not spoken at the end of a name. */
    private static final char TA_MARBUTA = '\u0629';

    private static final char HA = '\u0647';

    private Folding() {}

    /** The words of a name without particles; all of them if there is nothing else. Empty for no letters. */
    public static List<String> words(String name) {
        String composed = SILENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
        List<String> all = Arrays.stream(BETWEEN_WORDS.split(composed))
                .map(Folding::latin)
                .filter(word -> !word.isEmpty())
                .map(Folding::even)
                .toList();
        List<String> telling = all.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** One word in its script stays one word, also where each of its signs is a syllable. */
    private static String latin(String word) {
        String bare = ARTICLE.matcher(word).replaceAll("").replace(TA_MARBUTA, HA);
        String latin = TO_LATIN.transliterate(bare).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(latin).replaceAll("");
    }

    /** Doubled letters once, spellings of one sound in one way. */
    private static String even(String word) {
        String even = word.replace("\u01DD", "e")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ph", "f")
                .replace("sch", "sh")
                .replace("q", "k")
                .replace("ck", "k")
                .replaceAll("(?<=[aeiou])j$", "i")
                .replaceAll("(?<=.)y", "i");
        return DOUBLED.matcher(even).replaceAll("$1");
    }
}
