package org.safeconduct.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A value that a person's record had and has no longer. */
@Entity
@Table(schema = "registration", name = "correction")
class Correction {

    @Id private UUID id;

    private UUID person;
    private String field;
    private String before;
    private String after;
    private String reason;

    @Column(name = "corrected_by") private String correctedBy;

    @Column(name = "corrected_at") private OffsetDateTime correctedAt;

    protected Correction() {}

    Correction(Person person, String field, String before, String after, String reason, String by, OffsetDateTime at) {
        this.id = UUID.randomUUID();
        this.person = person.id().value();
        this.field = field;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAt = at;
    }

    String field() {
        return field;
    }

    Persons.Change change() {
        return new Persons.Change(field, before, after, reason, correctedBy, correctedAt);
    }
}
