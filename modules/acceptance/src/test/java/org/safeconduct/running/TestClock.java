package org.safeconduct.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Moves the clock of the running house, so that a limit passes without anybody back-dating a record. */
public final class TestClock {

    /** That of the house: the demonstration's State. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Path file;
    private Duration ahead = Duration.ZERO;

    TestClock(Path file) {
        this.file = file;
    }

    /** Lets this much time pass, on top of what has passed already. */
    public synchronized void pass(Duration time) {
        set(ahead.plus(time));
    }

    /** Lets so many days pass: it is the same time of day then, also where clocks were put forward or back in between. */
    public synchronized void passDays(int days) {
        ZonedDateTime now = instant().atZone(ZONE);
        pass(Duration.between(now, now.plusDays(days)));
    }

    /** Back to the time of the machine. */
    public synchronized void back() {
        set(Duration.ZERO);
    }

    /** The time in the house. */
    public synchronized Instant instant() {
        return Instant.now().plus(ahead);
    }

    /** The legal day in the house. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    Path file() {
        return file;
    }

    private void set(Duration duration) {
        ahead = duration;
        try {
            Path beside = Files.writeString(file.resolveSibling("clock-shift.new"), duration.toString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
