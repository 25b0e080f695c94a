package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a decision once it is served: its limit runs, and it becomes final. */
@Entity
@Table(schema = "rsd", name = "decision_course")
class DecisionCourse {

    @Id private UUID decision;

    @Embedded private Receipt receipt;

    @Column(name = "final_on") private LocalDate finalOn;

    @Version private long version;

    protected DecisionCourse() {}

    DecisionCourse(Decision decision, Receipt receipt) {
        this.decision = decision.id();
        this.receipt = receipt;
    }

    UUID decision() {
        return decision;
    }

    Receipt receipt() {
        return receipt;
    }

    /** Null while it can still be contested. */
    LocalDate finalOn() {
        return finalOn;
    }

    void becameFinal(LocalDate on) {
        this.finalOn = on;
    }
}
