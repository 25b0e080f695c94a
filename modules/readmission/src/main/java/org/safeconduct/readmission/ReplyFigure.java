package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What reports count of a request, so that the list behind a figure asks the same. A view: nothing is ever written. */
@Entity
@Table(schema = "readmission", name = "reply_figure")
class ReplyFigure {

    @Id private String request;

    @Column(name = "received_on") private LocalDate receivedOn;

    @Column(name = "due_on") private LocalDate dueOn;

    @Column(name = "replied_on") private LocalDate repliedOn;

    @Enumerated(EnumType.STRING) private Replied.Outcome outcome;

    protected ReplyFigure() {}

    String request() {
        return request;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }

    Replied.Outcome outcome() {
        return outcome;
    }
}
