package org.safeconduct.access;

import java.util.regex.Pattern;

/** The form of a login: what has it can be one, whether or not there is such an account. */
public final class Login {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    private Login() {}

    /** Null is none. */
    public static boolean fits(String text) {
        return text != null && FORM.matcher(text).matches();
    }
}
