package org.safeconduct.reporting.catalogue;

import java.util.Locale;

/** Constants as they are written in addresses: {@code AGE_BAND} is {@code age-band}. */
final class Word {

    private Word() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word was checked before. */
    static <T extends Enum<T>> T in(Class<T> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
