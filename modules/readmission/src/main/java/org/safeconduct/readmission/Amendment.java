package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A part of an application that an answer renewed. Nothing of it can change. */
@Entity
@Table(schema = "readmission", name = "amendment")
class Amendment {

    @Id private UUID id;

    private String request;

    @Column(insertable = false, updatable = false) private long ordinal;

    private int round;

    @Enumerated(EnumType.STRING) private ApplicationField field;

    private String before;

    private String after;

    @Column(name = "amended_on") private LocalDate on;

    @Column(name = "amended_by") private String by;

    @Column(name = "amended_at") private OffsetDateTime at;

    protected Amendment() {}

    Amendment(ReadmissionRequest request, ApplicationField field, String before, String after) {
        this.id = UUID.randomUUID();
        this.request = request.number().value();
        this.round = request.round();
        this.field = field;
        this.before = before;
        this.after = after;
    }

    Amendment recorded(LocalDate day, String login, OffsetDateTime time) {
        this.on = day;
        this.by = login;
        this.at = time;
        return this;
    }

    AmendmentView view() {
        return new AmendmentView(field.pointer(), before, after, on, by, at);
    }
}
