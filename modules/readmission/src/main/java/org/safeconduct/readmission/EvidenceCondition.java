package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Term;

/**
 * What an agreement demands of a sort of evidence.
 *
 * @param type code of the evidence type
 * @param day for {@code ISSUED_AFTER}: the day after which it was issued; null for the others
 * @param amount for {@code EXPIRED_WITHIN}: how long ago it may have expired; null for the others, as the unit
 * @param with for {@code TOGETHER_WITH}: the types of which one must be offered too; empty for the others
 * @param otherwise what it is worth where the condition is not met; null: it is no evidence then
 * @param status whether it was confirmed in the text; only a verified condition lowers or refuses
 * @param article where it stands
 * @param source where that was read
 */
public record EvidenceCondition(String type, Kind kind, LocalDate day, Integer amount, Term.Unit unit,
        List<String> with, EvidenceType.Worth otherwise, AgreementRule.Status status, String article, String source)
        implements
            Serializable {

    /** What is demanded. */
    public enum Kind {
        ISSUED_AFTER,
        EXPIRED_WITHIN,
        CERTIFIED_COPY,
        VALIDATED,
        TOGETHER_WITH
    }

    public EvidenceCondition {
        with = List.copyOf(with);
    }

    public boolean verified() {
        return status == AgreementRule.Status.VERIFIED;
    }

    /** What nobody knows of a piece is not met. */
    boolean met(EvidenceItem item, List<EvidenceItem> offered, LocalDate today) {
        return switch (kind) {
            case ISSUED_AFTER -> item.issuedOn() != null && item.issuedOn().isAfter(day);
            case EXPIRED_WITHIN -> item.expiresOn() != null && !term(item.expiresOn()).isBefore(today);
            case CERTIFIED_COPY -> item.form() == EvidenceItem.Form.CERTIFIED_COPY;
            case VALIDATED -> item.validated();
            case TOGETHER_WITH -> offered.stream()
                    .anyMatch(other -> !other.suspectedFalse() && with.contains(other.kind()));
        };
    }

    private LocalDate term(LocalDate expired) {
        return switch (unit) {
            case DAYS -> expired.plusDays(amount);
            case WEEKS -> expired.plusWeeks(amount);
            case MONTHS -> expired.plusMonths(amount);
            case YEARS -> expired.plusYears(amount);
            default -> throw new IllegalStateException("Not counted in " + unit);
        };
    }
}
