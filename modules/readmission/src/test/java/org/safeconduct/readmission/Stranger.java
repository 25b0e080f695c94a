package org.safeconduct.readmission;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody with a name and a passport that nobody else in the database has: whoever is alike would be looked at whenever
 * somebody is registered.
 */
record Stranger(String family, String given, String passport) {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final List<String> SYLLABLES = List.of("bar", "dim", "fok", "kul", "las", "mir", "nod", "rus",
            "sal");
    /** Prime to the number of names, so that all come. */
    private static final int SPREAD = 4001;

    static Stranger next() {
        int number = PEOPLE.incrementAndGet();
        String family = name(number);
        return new Stranger(family, capital(new StringBuilder(family).reverse().toString().toLowerCase(Locale.ROOT)),
                "P%07d".formatted(number));
    }

    String shown() {
        return family + " " + given;
    }

    /** Four syllables, other ones for whoever comes next. */
    private static String name(int number) {
        int names = (int) Math.pow(SYLLABLES.size(), 4);
        StringBuilder name = new StringBuilder();
        for (int left = names + number * SPREAD % names; left > 1; left /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return capital(name.toString());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
