package org.safeconduct.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.UuidColumn;

/** A limit that runs, was met, or fell away. */
@Entity
@Table(schema = "casefile", name = "clock")
class Limit {

    @Id private UUID id;

    private Subject file;
    @Convert(converter = UuidColumn.class) private UUID person;

    private String rule;

    @Column(name = "started_on") private LocalDate startedOn;

    @Column(name = "due_on") private LocalDate dueOn;

    private Explanation explanation;

    @Column(name = "met_on") private LocalDate metOn;

    private String stopped;

    @Column(name = "recorded_at") private OffsetDateTime recordedAt;

    @Column(name = "recorded_by") private String recordedBy;

    @Version private long version;

    protected Limit() {}

    Limit(Subject file, UUID person, String rule, LocalDate startedOn, Explanation explanation) {
        this.id = UUID.randomUUID();
        this.file = file;
        this.person = person;
        this.rule = rule;
        this.startedOn = startedOn;
        this.explanation = explanation;
        this.dueOn = explanation.due().date();
    }

    Limit recorded(OffsetDateTime at, String by) {
        this.recordedAt = at;
        this.recordedBy = by;
        return this;
    }

    void meet(LocalDate on) {
        this.metOn = on;
    }

    void stop(String why) {
        this.stopped = why;
    }

    Subject file() {
        return file;
    }

    ClockView view() {
        return new ClockView(id, rule, explanation.event(), explanation.article(), person, startedOn,
                explanation.due(), metOn, stopped);
    }
}
