package org.safeconduct.registration.mrz;

import static java.util.Map.entry;
import static org.safeconduct.registration.mrz.Item.BIRTH;
import static org.safeconduct.registration.mrz.Item.BIRTH_CHECK;
import static org.safeconduct.registration.mrz.Item.CODE;
import static org.safeconduct.registration.mrz.Item.COMPOSITE_CHECK;
import static org.safeconduct.registration.mrz.Item.EXPIRY;
import static org.safeconduct.registration.mrz.Item.EXPIRY_CHECK;
import static org.safeconduct.registration.mrz.Item.ISSUER;
import static org.safeconduct.registration.mrz.Item.NAME;
import static org.safeconduct.registration.mrz.Item.NATIONALITY;
import static org.safeconduct.registration.mrz.Item.NUMBER;
import static org.safeconduct.registration.mrz.Item.NUMBER_CHECK;
import static org.safeconduct.registration.mrz.Item.OPTIONAL1;
import static org.safeconduct.registration.mrz.Item.OPTIONAL1_CHECK;
import static org.safeconduct.registration.mrz.Item.OPTIONAL2;
import static org.safeconduct.registration.mrz.Item.SEX;
import static org.safeconduct.registration.mrz.Slot.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The five formats: ICAO Doc 9303 part 5 (TD1), 6 (TD2), 4 (TD3) and 7 (visas). */
enum Format {
    TD1("TD1", 3, 30, "[A-UW-Z]", true,
            List.of(at(0, 5, 30), at(1, 0, 7), at(1, 8, 15), at(1, 18, 29)),
            Map.ofEntries(
                    entry(CODE, at(0, 0, 2)), entry(ISSUER, at(0, 2, 5)), entry(NUMBER, at(0, 5, 14)),
                    entry(NUMBER_CHECK, at(0, 14, 15)), entry(OPTIONAL1, at(0, 15, 30)), entry(BIRTH, at(1, 0, 6)),
                    entry(BIRTH_CHECK, at(1, 6, 7)), entry(SEX, at(1, 7, 8)), entry(EXPIRY, at(1, 8, 14)),
                    entry(EXPIRY_CHECK, at(1, 14, 15)), entry(NATIONALITY, at(1, 15, 18)),
                    entry(OPTIONAL2, at(1, 18, 29)), entry(COMPOSITE_CHECK, at(1, 29, 30)),
                    entry(NAME, at(2, 0, 30)))),
    TD2("TD2", 2, 36, "[A-UW-Z]", true,
            List.of(at(1, 0, 10), at(1, 13, 20), at(1, 21, 35)),
            Map.ofEntries(
                    entry(CODE, at(0, 0, 2)), entry(ISSUER, at(0, 2, 5)), entry(NAME, at(0, 5, 36)),
                    entry(NUMBER, at(1, 0, 9)), entry(NUMBER_CHECK, at(1, 9, 10)), entry(NATIONALITY, at(1, 10, 13)),
                    entry(BIRTH, at(1, 13, 19)), entry(BIRTH_CHECK, at(1, 19, 20)), entry(SEX, at(1, 20, 21)),
                    entry(EXPIRY, at(1, 21, 27)), entry(EXPIRY_CHECK, at(1, 27, 28)),
                    entry(OPTIONAL1, at(1, 28, 35)), entry(COMPOSITE_CHECK, at(1, 35, 36)))),
    TD3("TD3", 2, 44, "P", false,
            List.of(at(1, 0, 10), at(1, 13, 20), at(1, 21, 43)),
            Map.ofEntries(
                    entry(CODE, at(0, 0, 2)), entry(ISSUER, at(0, 2, 5)), entry(NAME, at(0, 5, 44)),
                    entry(NUMBER, at(1, 0, 9)), entry(NUMBER_CHECK, at(1, 9, 10)), entry(NATIONALITY, at(1, 10, 13)),
                    entry(BIRTH, at(1, 13, 19)), entry(BIRTH_CHECK, at(1, 19, 20)), entry(SEX, at(1, 20, 21)),
                    entry(EXPIRY, at(1, 21, 27)), entry(EXPIRY_CHECK, at(1, 27, 28)),
                    entry(OPTIONAL1, at(1, 28, 42)), entry(OPTIONAL1_CHECK, at(1, 42, 43)),
                    entry(COMPOSITE_CHECK, at(1, 43, 44)))),
    MRV_A("MRV-A", 2, 44, "V", false, List.of(), visa(44)),
    MRV_B("MRV-B", 2, 36, "V", false, List.of(), visa(36));

    /** As the contract writes it. */
    final String written;
    /** What the composite check digit covers; empty where the format has none. */
    final List<Slot> composite;
    /** A document number of more than nine characters goes on in the optional data. */
    final boolean numberOverflows;

    private final int lines;
    private final int width;
    private final String firstLetter;
    private final Map<Item, Slot> slots;

    Format(String written, int lines, int width, String firstLetter, boolean numberOverflows, List<Slot> composite,
            Map<Item, Slot> slots) {
        this.written = written;
        this.lines = lines;
        this.width = width;
        this.firstLetter = firstLetter;
        this.numberOverflows = numberOverflows;
        this.composite = composite;
        this.slots = slots;
    }

    private static Map<Item, Slot> visa(int width) {
        return Map.ofEntries(
                entry(CODE, at(0, 0, 2)), entry(ISSUER, at(0, 2, 5)), entry(NAME, at(0, 5, width)),
                entry(NUMBER, at(1, 0, 9)), entry(NUMBER_CHECK, at(1, 9, 10)), entry(NATIONALITY, at(1, 10, 13)),
                entry(BIRTH, at(1, 13, 19)), entry(BIRTH_CHECK, at(1, 19, 20)), entry(SEX, at(1, 20, 21)),
                entry(EXPIRY, at(1, 21, 27)), entry(EXPIRY_CHECK, at(1, 27, 28)), entry(OPTIONAL1, at(1, 28, width)));
    }

    Optional<Slot> slot(Item item) {
        return Optional.ofNullable(slots.get(item));
    }

    /** The format whose number of lines, width and first letter these lines have. */
    static Optional<Format> of(List<String> lines) {
        for (Format format : values()) {
            if (format.fits(lines)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private boolean fits(List<String> found) {
        return found.size() == lines
                && found.stream().allMatch(line -> line.length() == width)
                && found.getFirst().substring(0, 1).matches(firstLetter);
    }
}
