package org.safeconduct.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.access.Caller;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.UuidColumn;

/** One event in the life of a file; never changed. */
@Entity
@Table(schema = "casefile", name = "event")
class Event {

    @Id private UUID id;

    @Column(insertable = false, updatable = false) private Long ordinal;

    private Subject file;
    @Convert(converter = UuidColumn.class) private UUID person;

    @Column(name = "happened_on") private LocalDate happenedOn;

    @Column(name = "recorded_at") private OffsetDateTime recordedAt;

    private String what;

    @Convert(converter = ListText.class) private List<String> args;

    private String stage;
    private String actor;

    @Column(name = "actor_name") private String actorName;

    private String reason;

    protected Event() {}

    Event(Subject file, UUID person, LocalDate happenedOn, String what, List<String> args) {
        this.id = UUID.randomUUID();
        this.file = file;
        this.person = person;
        this.happenedOn = happenedOn;
        this.what = what;
        this.args = List.copyOf(args);
    }

    Event leadingTo(String stage, String reason) {
        this.stage = stage;
        this.reason = reason;
        return this;
    }

    Event recorded(OffsetDateTime at, Caller by) {
        this.recordedAt = at;
        this.actor = by.login();
        this.actorName = by.name();
        return this;
    }

    TimelineEntry entry() {
        return new TimelineEntry(id, happenedOn, recordedAt, what, args, stage, person, actor, actorName, reason);
    }
}
