package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** An officer's part in a claim; kept for good, so that separation of duties holds when a claim comes back. */
@Entity
@IdClass(HandKey.class)
@Table(schema = "rsd", name = "claim_hand")
class Hand {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "claim") private Claim claim;

    @Id
    @Enumerated(EnumType.STRING) private Duty duty;

    @Id private String login;

    @Column(name = "taken_at") private OffsetDateTime takenAt;

    protected Hand() {}

    Hand(Claim claim, Duty duty, String login, OffsetDateTime takenAt) {
        this.claim = claim;
        this.duty = duty;
        this.login = login;
        this.takenAt = takenAt;
    }

    Duty duty() {
        return duty;
    }

    String login() {
        return login;
    }

    OffsetDateTime takenAt() {
        return takenAt;
    }

    boolean is(Duty part, String officer) {
        return duty == part && login.equals(officer);
    }

    /** The same officer takes the same part again. */
    void again(OffsetDateTime at) {
        this.takenAt = at;
    }
}
