package org.safeconduct.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The part of a font in the file that tells which text its glyphs stand for. Lam with alef stays one code: readers know
 * it, and some turn two letters of one glyph round.
 */
final class CharacterMap {

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern LINE = Pattern.compile("(?m)^(<\\p{XDigit}{4}><\\p{XDigit}{4}>)<(\\p{XDigit}{4})>$");

    private CharacterMap() {}

    /** The same map with letters in the place of joined shapes. */
    static String plain(String map) {
        return LINE.matcher(map).replaceAll(CharacterMap::plain);
    }

    private static String plain(MatchResult line) {
        String letters = JoinedForms.letters(HexFormat.fromHexDigits(line.group(2)));
        return letters == null || letters.length() > 1
                ? line.group()
                : line.group(1) + "<" + HEX.formatHex(letters.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
