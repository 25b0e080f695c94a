package org.safeconduct.casefile;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.kernel.Period;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Term;
import org.safeconduct.kernel.WorkDays;

/** A rule with the national choice filled in; only read. */
@Entity
@Cacheable
@Table(schema = "casefile", name = "law")
class Law {

    private static final Set<String> CONFIRMED = Set.of("high", "medium-high");

    @Id private String code;

    private String event;

    @Column(name = "starts_on") private String startsOn;

    @Column(name = "limit_text") private String limit;

    private Integer amount;

    @Enumerated(EnumType.STRING) private Term.Unit unit;

    private String extension;
    private String effect;
    private String article;
    private String regime;
    private String confidence;

    @Column(name = "valid_from") private LocalDate validFrom;

    @Column(name = "valid_until") private LocalDate validUntil;

    private String status;

    protected Law() {}

    Clocks.Rule rule() {
        return new Clocks.Rule(code, event, startsOn, limit, amount, unit, extension, effect, article, regime,
                confidence, validFrom, validUntil, status);
    }

    /** What everybody may be told: a number only where the law itself gives it and the row was confirmed. */
    LegalLimits.LegalLimit told() {
        return confirmed()
                ? new LegalLimits.LegalLimit(code, amount, unit, extendable(), article)
                : new LegalLimits.LegalLimit(code, null, null, extendable(), article);
    }

    private boolean extendable() {
        return extension != null && !extension.isBlank() && !extension.equals("-") && !extension.startsWith("none");
    }

    private boolean confirmed() {
        return amount != null && CONFIRMED.contains(confidence) && !status.startsWith("example");
    }

    /** A rule that has ended still binds the claims that were made while it stood; one that has not begun binds nobody. */
    Law inForce(LocalDate on) {
        if (validFrom != null && on.isBefore(validFrom)) {
            throw new RuleForbids("rule-not-in-force", code, validFrom.toString());
        }
        return this;
    }

    Explanation count(LocalDate from, WorkDays workDays) {
        if (amount == null) {
            throw new RuleForbids("limit-unknown", code);
        }
        return count(from, new Term(amount, unit), workDays);
    }

    /** With a length of the individual case. */
    Explanation count(LocalDate from, Term term, WorkDays workDays) {
        return new Explanation(event, article, regime, status, term.amount() + " " + term.unit(),
                Period.end(from, term, workDays));
    }
}
