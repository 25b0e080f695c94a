package org.safeconduct.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one clock. Legal days are days in the time zone of the authority ({@code safeconduct.zone}, default
 * Europe/Amsterdam). The test launcher alone may name a file with an ISO 8601 duration by which the clock is shifted
 * ({@code safeconduct.clock.shift}); it is read at each look.
 */
@Dependent
public class Time {

    private static final String ZONE = "safeconduct.zone";
    private static final String SHIFT = "safeconduct.clock.shift";

    @Produces
    @Dependent
    public Clock clock() {
        Clock system = Clock.system(zone());
        return isMoved() ? new Shifted(system, Path.of(System.getProperty(SHIFT))) : system;
    }

    static ZoneId zone() {
        return ZoneId.of(System.getProperty(ZONE, "Europe/Amsterdam"));
    }

    static boolean isMoved() {
        return System.getProperty(SHIFT) != null;
    }

    /** The instant as columns keep it: UTC, cut to microseconds, so that what is hashed is what is stored. */
    public static OffsetDateTime now(Clock clock) {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** The clock of test runs. */
    private static final class Shifted extends Clock {

        private final Clock inner;
        private final Path file;

        Shifted(Clock inner, Path file) {
            this.inner = inner;
            this.file = file;
        }

        @Override
        public ZoneId getZone() {
            return inner.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Shifted(inner.withZone(zone), file);
        }

        @Override
        public Instant instant() {
            return inner.instant().plus(shift());
        }

        private Duration shift() {
            try {
                return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
