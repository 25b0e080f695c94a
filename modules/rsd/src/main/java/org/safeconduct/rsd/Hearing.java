package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A day on which an appeal is heard; listed anew, it gets another line. */
@Entity
@Table(schema = "rsd", name = "hearing")
class Hearing {

    @Id private UUID id;

    private UUID appeal;

    private UUID appointment;

    @Column(name = "held_on") private LocalDate heldOn;

    @Column(name = "listed_by") private String listedBy;

    @Column(name = "listed_at") private OffsetDateTime listedAt;

    protected Hearing() {}

    Hearing(Appeal appeal, UUID appointment, LocalDate heldOn, Signing signing) {
        this.id = UUID.randomUUID();
        this.appeal = appeal.id();
        this.appointment = appointment;
        this.heldOn = heldOn;
        this.listedBy = signing.login();
        this.listedAt = signing.at();
    }

    UUID appeal() {
        return appeal;
    }

    /** Id in the calendar of the desk. */
    UUID appointment() {
        return appointment;
    }

    LocalDate heldOn() {
        return heldOn;
    }
}
