package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The wordings of one rule through time. */
final class Wordings {

    private Wordings() {}

    /** The last of them that holds on the day; what is only known to hold until a day gives way to what held before it. */
    static Optional<AgreementRule> on(List<AgreementRule> inOrder, LocalDate day) {
        return inOrder.stream()
                .filter(wording -> wording.holds(day))
                .reduce((earlier, later) -> later)
                .map(wording -> bounded(wording, inOrder));
    }

    /** The same, until the first of the others that begins later. */
    static AgreementRule bounded(AgreementRule wording, List<AgreementRule> others) {
        return others.stream()
                .map(AgreementRule::validFrom)
                .filter(Objects::nonNull)
                .filter(from -> wording.validFrom() == null || from.isAfter(wording.validFrom()))
                .min(Comparator.naturalOrder())
                .map(wording::before)
                .orElse(wording);
    }
}
