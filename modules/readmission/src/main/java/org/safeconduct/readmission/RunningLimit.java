package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.kernel.Due;

/** A limit of the agreement that runs for a request, was met, or fell away; with the computation of its last day. */
@Entity
@Table(schema = "readmission", name = "request_limit")
class RunningLimit {

    @Id private UUID id;

    private String request;

    @Enumerated(EnumType.STRING) private RuleName rule;

    @Column(name = "started_on") private LocalDate startedOn;

    @Column(name = "due_on") private LocalDate dueOn;

    @Convert(converter = DueText.class) private Due due;

    @Column(name = "ended_on") private LocalDate endedOn;

    @Enumerated(EnumType.STRING) private RequestAct ended;

    protected RunningLimit() {}

    RunningLimit(RequestNumber request, RuleName rule, LocalDate startedOn, Due due) {
        this.id = UUID.randomUUID();
        this.request = request.value();
        this.rule = rule;
        this.startedOn = startedOn;
        this.due = due;
        this.dueOn = due.date();
    }

    UUID id() {
        return id;
    }

    String request() {
        return request;
    }

    RuleName rule() {
        return rule;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Due due() {
        return due;
    }

    boolean runs() {
        return ended == null;
    }

    boolean endedBy(RequestAct act) {
        return ended == act;
    }

    void end(RequestAct act, LocalDate on) {
        this.ended = act;
        this.endedOn = on;
    }

    LimitView view() {
        return new LimitView(rule, startedOn, due, endedOn, ended);
    }
}
