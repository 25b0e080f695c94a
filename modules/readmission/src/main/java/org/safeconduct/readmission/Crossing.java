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

/** One sending to the other State or receipt from it. Nothing of it can change. */
@Entity
@Table(schema = "readmission", name = "crossing")
class Crossing {

    @Id private UUID id;

    private String request;

    private int round;

    @Column(insertable = false, updatable = false) private long ordinal;

    @Enumerated(EnumType.STRING) private CrossingView.Direction direction;

    @Enumerated(EnumType.STRING) private RequestAct act;

    @Column(name = "happened_on") private LocalDate on;

    private String code;

    private String words;

    @Column(name = "crossed_by") private String by;

    @Column(name = "crossed_at") private OffsetDateTime at;

    protected Crossing() {}

    Crossing(ReadmissionRequest request, CrossingView.Direction direction, Word word) {
        this.id = UUID.randomUUID();
        this.request = request.number().value();
        this.round = request.round();
        this.direction = direction;
        this.act = word.act();
        this.on = word.on();
        this.code = word.code();
        this.words = word.text();
    }

    Crossing recorded(String login, OffsetDateTime time) {
        this.by = login;
        this.at = time;
        return this;
    }

    UUID id() {
        return id;
    }

    String request() {
        return request;
    }

    boolean isOf(int one) {
        return round == one;
    }

    boolean is(RequestAct deed) {
        return act == deed;
    }

    /** Whether it tells of this plan: it came after it, and names its day. */
    boolean announces(Transfer plan) {
        return plan.departsOn().toString().equals(code) && !plan.plannedAt().isAfter(at);
    }

    /** The day that it names besides its own; null if none. */
    LocalDate named() {
        return code == null ? null : LocalDate.parse(code);
    }

    LocalDate on() {
        return on;
    }

    /** As the other State reads it: what happened, never who did it here. */
    PartnerFile.Exchange exchange() {
        return new PartnerFile.Exchange(direction, act, on, code, words);
    }

    CrossingView view() {
        return new CrossingView(direction, act, on, code, words, by, at);
    }
}
