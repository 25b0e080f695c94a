package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;

/** A leg as a plan keeps it. */
@Embeddable
class Ride {

    @Enumerated(EnumType.STRING) private Leg.Mode mode;

    private String carrier;

    private String service;

    private String origin;

    private String destination;

    @Column(name = "departs_at") private OffsetDateTime departs;

    @Column(name = "arrives_at") private OffsetDateTime arrives;

    protected Ride() {}

    Ride(Leg leg) {
        this.mode = leg.mode();
        this.carrier = leg.carrier();
        this.service = leg.service();
        this.origin = leg.origin();
        this.destination = leg.destination();
        this.departs = leg.departs();
        this.arrives = leg.arrives();
    }

    Leg leg() {
        return new Leg(mode, carrier, service, origin, destination, departs, arrives);
    }
}
