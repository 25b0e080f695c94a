package org.safeconduct.registration.mrz;

/** The check digit of ICAO Doc 9303-3, 4.9: weights 7, 3, 1 in turn, sum modulo 10. */
public final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    /** The digit of a text that holds A to Z, 0 to 9 and filler only. */
    public static char of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += value(text.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    private static int value(char letter) {
        if (letter == Zone.FILLER) {
            return 0;
        }
        return Character.getNumericValue(letter);
    }
}
