package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A warning that was given; it is not given again. */
@Entity
@Table(schema = "readmission", name = "alert")
class Alert {

    @Id private UUID id;

    private String request;

    private UUID about;

    @Enumerated(EnumType.STRING) private Mark mark;

    @Column(name = "given_on") private LocalDate givenOn;

    protected Alert() {}

    /** @param about id of the limit or of the travel document */
    Alert(RequestNumber request, UUID about, Mark mark, LocalDate givenOn) {
        this.id = UUID.randomUUID();
        this.request = request.value();
        this.about = about;
        this.mark = mark;
        this.givenOn = givenOn;
    }
}
