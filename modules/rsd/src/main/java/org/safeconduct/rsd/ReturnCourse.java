package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The service of a return order; its limit is the period of voluntary departure. */
@Entity
@Table(schema = "rsd", name = "return_order_course")
class ReturnCourse {

    @Id
    @Column(name = "return_order") private UUID order;

    @Embedded private Receipt receipt;

    protected ReturnCourse() {}

    ReturnCourse(ReturnOrder order, Receipt receipt) {
        this.order = order.id();
        this.receipt = receipt;
    }

    UUID order() {
        return order;
    }

    Receipt receipt() {
        return receipt;
    }

    /** Last day of voluntary departure. */
    LocalDate periodEnds() {
        return receipt.limit().date();
    }
}
