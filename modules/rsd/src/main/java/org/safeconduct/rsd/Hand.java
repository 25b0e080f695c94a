package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.Objects;

/** An officer's part in a claim; kept for good, so that separation of duties holds when a claim comes back. */
@Embeddable
class Hand {

    @Enumerated(EnumType.STRING) private Duty duty;

    private String login;

    @Column(name = "taken_at") private OffsetDateTime takenAt;

    protected Hand() {}

    Hand(Duty duty, String login, OffsetDateTime takenAt) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Hand hand && duty == hand.duty && login.equals(hand.login);
    }

    @Override
    public int hashCode() {
        return Objects.hash(duty, login);
    }
}
