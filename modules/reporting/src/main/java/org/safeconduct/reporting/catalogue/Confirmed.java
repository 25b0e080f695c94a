package org.safeconduct.reporting.catalogue;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.RuleForbids;

/** An unverified class of decisions is said, not guessed. */
final class Confirmed {

    private Confirmed() {}

    /** @param unverified lists of DT codes with spaces between them, null where all is confirmed */
    static void orRefused(String basis, Stream<String> unverified) {
        String codes = unverified.filter(Objects::nonNull)
                .flatMap(found -> Stream.of(found.split(" ")))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!codes.isEmpty()) {
            throw new RuleForbids("report-class-unverified", codes, basis);
        }
    }
}
