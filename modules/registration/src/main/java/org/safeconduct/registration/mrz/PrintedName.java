package org.safeconduct.registration.mrz;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safeconduct.kernel.NamePart;

/** Whether a name is spelt as a zone prints it, in its capital letters (ICAO Doc 9303-3, section 6). */
public final class PrintedName {

    /** Letters that the table of Doc 9303-3 writes otherwise than without their marks. */
    private static final Map<String, String> LETTERS = Map.of("Đ", "D", "Ł", "L", "Ø", "OE", "Æ", "AE", "Þ", "TH", "ß",
            "SS", "Œ", "OE", "Ħ", "H", "Ŧ", "T", "ı", "I");
    /** Which issuers write as two letters, and which without the mark. */
    private static final Map<String, String> TWO_LETTERS = Map.of("Ä", "AE", "Ö", "OE", "Ü", "UE", "Å", "AA", "Ñ",
            "NXX");

    private final List<String> printed;
    private final boolean cut;

    private PrintedName(Zone zone) {
        this.printed = words(zone.fields().get("surname") + " " + zone.fields().get("givenNames"),
                UnaryOperator.identity());
        this.cut = !zone.raw(Item.NAME).endsWith(String.valueOf(Zone.FILLER));
    }

    /**
     * The zone prints nothing else, and of family name, given names and single name everything: names of fathers need not
     * stand in it. Where its line was too short for the name, only what it has is looked at.
     */
    public static boolean agrees(Zone zone, List<NamePart> names) {
        PrintedName name = new PrintedName(zone);
        return Stream.<UnaryOperator<String>>of(UnaryOperator.identity(), text -> replaced(text, TWO_LETTERS))
                .anyMatch(writing -> name.isOf(names, writing));
    }

    private boolean isOf(List<NamePart> names, UnaryOperator<String> writing) {
        List<String> all = names.stream().flatMap(part -> words(part.shown(), writing).stream()).toList();
        List<String> borne = names.stream()
                .filter(part -> part.type() != NamePart.Type.FATHER && part.type() != NamePart.Type.GRANDFATHER)
                .flatMap(part -> words(part.shown(), writing).stream())
                .toList();
        return cut
                ? printed.stream().allMatch(word -> all.stream().anyMatch(one -> one.startsWith(word)))
                : all.containsAll(printed) && printed.containsAll(borne);
    }

    private static List<String> words(String name, UnaryOperator<String> writing) {
        String capitals = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        String plain = Normalizer.normalize(replaced(writing.apply(capitals), LETTERS), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "");
        return Arrays.stream(plain.split("[^A-Z]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String replaced(String text, Map<String, String> letters) {
        String replaced = text;
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            replaced = replaced.replace(letter.getKey(), letter.getValue());
        }
        return replaced;
    }
}
