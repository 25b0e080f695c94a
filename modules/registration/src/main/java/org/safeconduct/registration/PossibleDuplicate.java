package org.safeconduct.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.RuleForbids;

/** Two records that may be one person. */
@Entity
@Table(schema = "registration", name = "possible_duplicate")
class PossibleDuplicate {

    @Id private UUID id;

    private UUID person;
    private UUID other;
    private double score;

    @Convert(converter = CodesColumn.class) private List<String> reasons;

    @Column(name = "found_at") private OffsetDateTime foundAt;

    @Column(name = "settled_on") private LocalDate settledOn;

    @Column(name = "settled_by") private String settledBy;

    @Column(name = "settled_because") private String settledBecause;

    protected PossibleDuplicate() {}

    PossibleDuplicate(Person person, Hit known, OffsetDateTime foundAt) {
        this.id = UUID.randomUUID();
        this.person = person.id().value();
        this.other = known.id().value();
        this.score = known.score();
        this.reasons = known.reasons();
        this.foundAt = foundAt;
    }

    UUID person() {
        return person;
    }

    /** The other side, seen from one of the two. */
    UUID counterpart(UUID one) {
        return person.equals(one) ? other : person;
    }

    /** Somebody found that they are two people. RuleForbids {@code already-settled}. */
    void settle(String reason, String login, LocalDate today) {
        if (settledOn != null) {
            throw new RuleForbids("already-settled", settledOn.toString());
        }
        this.settledOn = today;
        this.settledBy = login;
        this.settledBecause = reason;
    }

    Hit hit(Person shown) {
        return shown.hit(score, reasons);
    }

    double score() {
        return score;
    }
}
