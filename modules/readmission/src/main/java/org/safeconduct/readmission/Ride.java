package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

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

    /** Seconds from UTC at the place of departure; the database keeps the moment alone. */
    @Column(name = "departs_offset") private int departsOffset;

    @Column(name = "arrives_offset") private int arrivesOffset;

    protected Ride() {}

    Ride(Leg leg) {
        this.mode = leg.mode();
        this.carrier = leg.carrier();
        this.service = leg.service();
        this.origin = leg.origin();
        this.destination = leg.destination();
        this.departs = leg.departs();
        this.arrives = leg.arrives();
        this.departsOffset = leg.departs().getOffset().getTotalSeconds();
        this.arrivesOffset = leg.arrives().getOffset().getTotalSeconds();
    }

    Leg leg() {
        return new Leg(mode, carrier, service, origin, destination, local(departs, departsOffset),
                local(arrives, arrivesOffset));
    }

    private static OffsetDateTime local(OffsetDateTime moment, int offset) {
        return moment.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(offset));
    }
}
