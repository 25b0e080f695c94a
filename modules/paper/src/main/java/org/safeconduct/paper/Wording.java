package org.safeconduct.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Gets a text ready for setting: composed characters, no invisible controls, identifiers in their own order. */
final class Wording {

    static final String LEFT_TO_RIGHT_MARK = "\u200E";

    /** Embeddings, isolates, byte order marks, soft hyphens and the like: the page sets direction by other means. */
    private static final Pattern INVISIBLE = Pattern
            .compile("[\\u00AD\\u200B\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\p{Cc}&&[^\\n\\t]]");

    /** Groups of Latin letters or digits that signs join: file numbers, dates, addresses, 34(2); and telephone numbers. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\+[0-9]+(?:[ /-]?[0-9]+)*|#?[A-Za-z0-9]+(?:[-/.:_@–][A-Za-z0-9]+|\\([A-Za-z0-9]+\\))+");

    /** Arabic letters that were typed or copied as shapes instead of letters. */
    private static final Pattern SHAPES = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]+");

    private Wording() {}

    static String printable(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("").replace('\t', ' ');
        String letters = SHAPES.matcher(visible).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    static String ready(String text, Direction direction) {
        return Joining.joined(ordered(text, direction));
    }

    /** Marks identifiers so that the signs between their groups do not turn them round inside right-to-left text. */
    private static String ordered(String text, Direction direction) {
        return direction == Direction.LEFT_TO_RIGHT
                ? printable(text)
                : IDENTIFIER.matcher(printable(text)).replaceAll(LEFT_TO_RIGHT_MARK + "$0" + LEFT_TO_RIGHT_MARK);
    }
}
