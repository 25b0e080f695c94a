package org.safeconduct.registration.mrz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document number with what of it stands in the optional data. Doc 9303-5 and -6, 4.2.2: a number of more than nine
 * characters has a filler in place of its check digit, and its rest, the digit and a filler begin the optional data.
 *
 * @param whole without filler
 * @param right whether its check digit is right
 * @param restOfOptional what the optional data holds beside it
 */
record DocumentNumber(String whole, boolean right, String restOfOptional) {

    private static final Pattern OVERFLOW = Pattern.compile("([A-Z0-9]+)([0-9])(?:<(.*))?");

    static DocumentNumber in(Zone zone) {
        String printed = zone.raw(Item.NUMBER);
        String digit = zone.raw(Item.NUMBER_CHECK);
        String optional = zone.raw(Item.OPTIONAL1);
        Matcher overflow = OVERFLOW.matcher(optional);
        boolean goesOn = zone.layout().numberOverflows && digit.equals("<") && printed.indexOf(Zone.FILLER) < 0;
        if (goesOn && overflow.matches()) {
            String whole = printed + overflow.group(1);
            String rest = overflow.group(3) == null ? "" : overflow.group(3);
            return new DocumentNumber(whole, matches(overflow.group(2), whole), Zone.trim(rest));
        }
        return new DocumentNumber(Zone.trim(printed), matches(digit, printed), Zone.trim(optional));
    }

    private static boolean matches(String digit, String text) {
        return digit.charAt(0) == CheckDigit.of(text);
    }
}
