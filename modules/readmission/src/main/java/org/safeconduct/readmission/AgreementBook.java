package org.safeconduct.readmission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The agreements that the State has: one file each in {@code agreements}, named by the partner. */
final class AgreementBook {

    /** What stands where there is no agreement: the Samoa Agreement and ICAO Annex 9. */
    private static final Set<String> FRAMEWORKS = Set.of("OACPS", "ICAO");

    private static final List<Agreement> ALL = read();

    private AgreementBook() {}

    /** By name. */
    static List<Agreement> all() {
        return ALL;
    }

    static Optional<Agreement> of(String partner) {
        return ALL.stream().filter(agreement -> agreement.partner().equals(partner)).findFirst();
    }

    private static List<Agreement> read() {
        Set<String> names = new TreeSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        names.addAll(FRAMEWORKS);
        List<Agreement> found = new ArrayList<>();
        for (String name : names) {
            try (InputStream in = AgreementBook.class.getResourceAsStream("/agreements/" + name + ".json")) {
                if (in != null) {
                    found.add(AgreementText.read(in));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        found.sort(Comparator.comparing(Agreement::name));
        return List.copyOf(found);
    }
}
