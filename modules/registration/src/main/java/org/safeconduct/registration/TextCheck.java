package org.safeconduct.registration;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeconduct.kernel.Flaws;

/** What any text and any name must be. */
final class TextCheck {

    static final int NAME = 200;
    static final int TEXT = 4_000;
    static final int REFERENCE = 100;

    /** Controls, line and paragraph ends, and what has no meaning; marks of direction and joiners are part of names. */
    private static final Pattern CONTROL = Pattern
            .compile("[\\p{Cc}\\p{Co}\\p{Cn}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    /** Written where nobody knew the name; they make strangers look alike. */
    private static final Set<String> FILLERS = Set.of("fnu", "lnu", "fnulnu", "unknown", "notknown", "noname",
            "nameunknown", "nonamegiven", "anonymous", "nil", "null", "undefined", "test");

    private static final Pattern REPEATED_X = Pattern.compile("x{2,}");

    private TextCheck() {}

    /** Null is fine; else at most so many characters and none that cannot be seen. */
    static void text(Flaws flaws, String text, int most, String pointer) {
        if (text == null) {
            return;
        }
        flaws.atMost(most, text, pointer);
        flaws.unless(!CONTROL.matcher(text).find(), pointer, "control-characters");
    }

    /** Null is fine; else a text with a letter that is no filler. */
    static void name(Flaws flaws, String name, String pointer) {
        text(flaws, name, NAME, pointer);
        if (name != null && name.length() <= NAME) {
            flaws.unless(name.codePoints().anyMatch(Character::isLetter), pointer, "no-letter");
            flaws.unless(!filler(name), pointer, "filler-name");
        }
    }

    private static boolean filler(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return FILLERS.contains(bare) || REPEATED_X.matcher(bare).matches();
    }
}
