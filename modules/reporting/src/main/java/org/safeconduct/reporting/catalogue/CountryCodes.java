package org.safeconduct.reporting.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries as official tables write them. */
final class CountryCodes {

    private static final String STATE = "safeconduct.state";
    private static final Map<String, String> ALPHA_2 = alpha2();

    private CountryCodes() {}

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>(Map.of("XXA", "STLS", "XKX", "XK"));
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> codes.put(Locale.of("", code).getISO3Country(), code));
        return Map.copyOf(codes);
    }

    /** ISO 3166-1 alpha-3 of the State whose authority this is. */
    static String home() {
        return System.getProperty(STATE, "NLD");
    }

    /** Every country that Eurostat has a code for. */
    static List<String> alpha3() {
        return List.copyOf(ALPHA_2.keySet());
    }

    /** The codes of {@link #alpha3}, in the same order. */
    static List<String> eurostat() {
        return alpha3().stream().map(ALPHA_2::get).toList();
    }

    /** As Eurostat writes it: alpha-2, STLS for stateless people; UNK for what it has no code for. */
    static String eurostat(String alpha3) {
        return ALPHA_2.getOrDefault(alpha3, "UNK");
    }
}
