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

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** Hamza, ayn, apostrophes, soft signs, and marks that stand beside a letter: no letters of their own. */
    private static final Pattern SILENT = Pattern.compile("[\\p{M}\\p{Cf}'`\\u2018\\u2019\\u02B0-\\u02FF\\u0640]");

    /** Letters of scripts that ICU cannot bring to Latin stay as they are and are compared as such. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Small words that are written or left out, joined or apart, as it happens. */
    private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "il", "ad", "ar", "as", "at", "bin", "ben",
            "ibn", "bint", "bent", "de", "da", "do", "dos", "du", "di", "la", "van", "von", "der", "den", "zu", "y");

    /** The Arabic article, which is written together with its word. */
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})\u0627\u0644(?=\\p{IsArabic}{3,})");

    private Folding() {}

    /** The words of a name without particles; all of them if there is nothing else. Empty for no letters. */
    public static List<String> words(String name) {
        List<String> all = Arrays.stream(BETWEEN_WORDS.split(latin(name)))
                .filter(word -> !word.isEmpty())
                .map(Folding::even)
                .toList();
        List<String> telling = all.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static String latin(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String bare = ARTICLE.matcher(composed).replaceAll("");
        String latin = TO_LATIN.transliterate(bare).toLowerCase(Locale.ROOT);
        return SILENT.matcher(latin).replaceAll("");
    }

    /** Doubled letters once, spellings of one sound in one way. */
    private static String even(String word) {
        String even = word.replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ph", "f")
                .replace("sch", "sh")
                .replace("q", "k")
                .replace("ck", "k");
        return DOUBLED.matcher(even).replaceAll("$1");
    }
}
