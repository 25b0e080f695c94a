package org.safeconduct.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands at noon of a day until a test turns the page. */
public final class Calendar extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private LocalDate day;
    private int ticks;

    public Calendar(LocalDate day) {
        this.day = day;
    }

    public void turn(LocalDate to) {
        this.day = to;
    }

    public LocalDate today() {
        return day;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** Each look is a millisecond later, so that what is written has an order. */
    @Override
    public Instant instant() {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant().plusMillis(ticks++);
    }
}
