package org.safeconduct.registration.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two names are, from 0 to 1, whatever the script and the order of their words. */
public final class NameLikeness {

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();

    /** Words that are less alike than this are different words. */
    private static final double DIFFERENT = 0.78;

    /** Words with one consonant that counts sound alike by chance; a little must be the same in writing. */
    private static final double DIFFERENT_IF_ALIKE = 0.65;

    private static final double SAME_SOUND = 0.92;
    private static final double INITIAL = 0.85;
    /** What a word costs that the other name does not have. */
    private static final double MISSING = 0.05;

    private NameLikeness() {}

    /** Of two names as written. */
    public static double of(String one, String other) {
        return of(Folding.words(one), Folding.words(other));
    }

    /** Of two names as folded words. */
    public static double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        double best = Math.max(byWords(shorter, longer), together(one, other));
        for (int i = 0; shorter.size() < longer.size() && i + 1 < longer.size(); i++) {
            best = Math.max(best, byWords(shorter, joinedAt(longer, i)));
        }
        return best;
    }

    /** Two words that the other name may write as one: Gebre Meskel. */
    private static List<String> joinedAt(List<String> words, int first) {
        List<String> joined = new ArrayList<>(words);
        joined.set(first, words.get(first) + joined.remove(first + 1));
        return joined;
    }

    /** Words that were written together, or apart: FridrichBuchenberg. */
    private static double together(List<String> one, List<String> other) {
        if (one.size() == other.size()) {
            return 0;
        }
        String joined = String.join("", one);
        String joinedToo = String.join("", other);
        double spelling = SPELLING.apply(joined, joinedToo);
        return Math.abs(joined.length() - joinedToo.length()) <= 2 && spelling > 0.93 ? spelling : 0;
    }

    private record Pair(int shorter, int longer, double likeness) {}

    private static double byWords(List<String> shorter, List<String> longer) {
        double worst = 1;
        double sum = 0;
        int letters = 0;
        for (Pair pair : aligned(shorter, longer)) {
            int length = shorter.get(pair.shorter()).length() + longer.get(pair.longer()).length();
            worst = Math.min(worst, pair.likeness());
            sum += pair.likeness() * length;
            letters += length;
        }
        double missing = MISSING * (longer.size() - shorter.size());
        return Math.max(0, (sum / letters + worst) / 2 - missing);
    }

    /** Each word of the shorter name with the best that is left of the longer one. */
    private static List<Pair> aligned(List<String> shorter, List<String> longer) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < shorter.size(); i++) {
            for (int j = 0; j < longer.size(); j++) {
                all.add(new Pair(i, j, word(shorter.get(i), longer.get(j))));
            }
        }
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : all) {
            if (chosen.stream().noneMatch(c -> c.shorter() == pair.shorter() || c.longer() == pair.longer())) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    /** Of two folded words. */
    static double word(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        double spelling = SPELLING.apply(one, other);
        String sound = Sounds.of(one);
        boolean alike = sound.equals(Sounds.of(other));
        if (alike && sound.length() > 1) {
            return Math.max(spelling, SAME_SOUND);
        }
        return spelling < (alike ? DIFFERENT_IF_ALIKE : DIFFERENT) ? spelling / 2 : spelling;
    }
}
