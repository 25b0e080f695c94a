package org.safeconduct.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A specific need: a record with a life of its own, not a tick. */
@Entity
@Table(schema = "registration", name = "need")
class Need {

    /** Registration staff notice; protection staff assess (UNHCR registration guidance). */
    enum Status {
        NOTICED,
        PENDING_REVIEW,
        CONFIRMED,
        NOT_CONFIRMED,
        RESOLVED
    }

    @Id private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person") private Person person;

    @Column(name = "position") private int position;

    private String code;

    @Column(name = "noticed_on") private LocalDate noticedOn;

    @Column(name = "noticed_by") private String noticedBy;

    @Enumerated(EnumType.STRING) private Status status;

    protected Need() {}

    Need(Person person, int position, NewPerson.NewNeed told, String noticedBy, Status status) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.position = position;
        this.code = told.code();
        this.noticedOn = told.noticedOn();
        this.noticedBy = noticedBy;
        this.status = status;
    }

    String code() {
        return code;
    }

    /** Noticed or confirmed, and not yet dealt with. */
    boolean stands() {
        return status != Status.NOT_CONFIRMED && status != Status.RESOLVED;
    }

    /** Nobody of the protection staff has looked at it. */
    boolean pending() {
        return status == Status.NOTICED || status == Status.PENDING_REVIEW;
    }

    NewPerson.NewNeed told() {
        return new NewPerson.NewNeed(code, noticedOn);
    }

    PersonFile.NeedLine line() {
        return new PersonFile.NeedLine(id, code, noticedOn, status.name());
    }
}
