package org.safeconduct.verifier;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, in sentences; the first ones are kept, the others counted. */
final class Findings {

    private static final int KEPT = 50;

    private final List<String> sentences = new ArrayList<>();
    private long others;

    void add(String sentence) {
        if (sentences.size() < KEPT) {
            sentences.add(sentence);
        } else {
            others++;
        }
    }

    boolean none() {
        return sentences.isEmpty();
    }

    List<String> sentences() {
        List<String> told = new ArrayList<>(sentences);
        if (others > 0) {
            told.add("And " + others + " more.");
        }
        return told;
    }

    /** One entry or several, both included, as they are told: a line of the export counts from 1, a leaf from 0. */
    static String places(Leaf first, Leaf last) {
        return first.number() == last.number()
                ? first.toString()
                : "lines " + first.line() + " to " + last.line() + " (" + leaves(first.number(), last.number()) + ")";
    }

    static String leaves(long first, long last) {
        return first == last ? "leaf " + first : "leaves " + first + " to " + last;
    }
}
