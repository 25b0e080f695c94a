package org.safeconduct.access;

import java.util.List;
import java.util.Locale;
import org.safeconduct.kernel.Flaws;

/** What a password must be: long, and not what everybody tries first. */
final class PasswordRules {

    static final int SHORTEST = 12;

    private static final int FEWEST_DIFFERENT = 5;
    /** Words that are tried first; also with digits and signs around them, or one after the other. */
    private static final List<String> OBVIOUS = List.of("password", "passwort", "wachtwoord", "motdepasse", "secret",
            "welcome", "letmein", "qwerty", "qwertz", "azerty", "admin", "administrator", "login", "user", "test",
            "safeconduct", "asylum", "summer", "winter", "spring", "autumn", "monday", "changeme", "default");

    private PasswordRules() {}

    static Flaws check(Flaws flaws, String pointer, char[] password, String login) {
        String text = new String(password).toLowerCase(Locale.ROOT);
        if (password.length < SHORTEST) {
            return flaws.add(pointer, "password-short", SHORTEST);
        }
        if (password.length > Passwords.LONGEST) {
            return flaws.add(pointer, "too-long", Passwords.LONGEST);
        }
        if (text.contains(login)) {
            return flaws.add(pointer, "password-login");
        }
        return flaws.unless(!obvious(text), pointer, "password-common");
    }

    private static boolean obvious(String text) {
        return text.chars().distinct().count() < FEWEST_DIFFERENT || repeats(text) || row(text) || wordsOnly(text);
    }

    /** One short piece again and again. */
    private static boolean repeats(String text) {
        for (int piece = 1; piece <= text.length() / 2; piece++) {
            String once = text.substring(0, piece);
            if (once.repeat(text.length() / piece + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    /** Characters that follow each other in the code table, up or down, nearly all the way. */
    private static boolean row(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            steps += Math.abs(text.charAt(i) - text.charAt(i - 1)) == 1 ? 1 : 0;
        }
        return steps >= text.length() * 3 / 4;
    }

    private static boolean wordsOnly(String text) {
        String rest = text;
        for (String word : OBVIOUS) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(text) && rest.chars().noneMatch(Character::isLetter);
    }
}
