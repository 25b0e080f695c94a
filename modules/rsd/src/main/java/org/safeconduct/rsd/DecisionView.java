package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.kernel.Due;

/**
 * A decision on one person's claim.
 *
 * @param code DT code of decision-types
 * @param granted the status behind DT22 and DT26; null otherwise
 * @param basis legal basis, for example an article
 * @param principal the recognised person from whom a derivative status comes; null otherwise
 * @param level {@code FIRST_INSTANCE} or {@code APPEAL}
 * @param servedOn legal day of service; null before
 * @param proof kind of proof: IN_PERSON, PORTAL_READ, REGISTERED_POST, REPRESENTATIVE, PUBLIC_NOTICE; null before
 * @param appealRule code of the limit, for example D25; null if there is no appeal
 * @param appealUntil last day of the appeal limit with its steps; null before service or without appeal
 * @param finalOn the day it became final; null before
 */
public record DecisionView(
        UUID id,
        String code,
        String granted,
        String basis,
        String reasons,
        String principal,
        String level,
        LocalDate decidedOn,
        String decidedBy,
        LocalDate servedOn,
        String proof,
        String appealRule,
        Due appealUntil,
        LocalDate finalOn) {

    public boolean positive() {
        return switch (code) {
            case "DT01", "DT02", "DT03", "DT04", "DT05", "DT06", "DT22", "DT26" -> true;
            default -> false;
        };
    }
}
