package org.safeconduct.readmission;

import java.time.LocalDate;
import org.safeconduct.kernel.Flaws;

/**
 * A travel document as it is issued.
 *
 * @param validUntil last day of validity, not before {@code validFrom} and not in the past
 */
public record NewTravelDocument(String number, LocalDate validFrom, LocalDate validUntil) {

    Flaws check(Flaws flaws, LocalDate today) {
        boolean ordered = validFrom == null || validUntil == null || !validUntil.isBefore(validFrom);
        return flaws.required(number, "/number")
                .atMost(Wording.LINE, number, "/number")
                .required(validFrom, "/validFrom")
                .required(validUntil, "/validUntil")
                .unless(ordered, "/validUntil", "before-start")
                .unless(validUntil == null || !validUntil.isBefore(today), "/validUntil", "past");
    }
}
