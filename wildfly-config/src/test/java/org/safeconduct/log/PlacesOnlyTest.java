package org.safeconduct.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

/** The log tells where something failed, in one line, and not with whose data. */
class PlacesOnlyTest {

    @Test
    void tellsClassesAndOurPlacesOfAllCauses() {
        assertThat(line(new IllegalStateException("Milica", new NumberFormatException("1991-04-17"))))
                .contains("An act failed <- java.lang.IllegalStateException (org.safeconduct.log.PlacesOnlyTest.")
                .contains(" <- java.lang.NumberFormatException (org.safeconduct.log.PlacesOnlyTest.");
    }

    @Test
    void tellsNoMessageAndNoSecondLine() {
        String line = line(new IllegalStateException("Milica", new NumberFormatException("1991-04-17")));
        assertThat(line).doesNotContain("Milica", "1991-04-17").endsWith(System.lineSeparator());
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void isPlainWhereNothingWasThrown() {
        assertThat(line(null)).contains("INFO").contains("An act failed").doesNotContain("<-");
    }

    private static String line(Throwable thrown) {
        ExtLogRecord event = new ExtLogRecord(Level.INFO, "An act\n failed", PlacesOnlyTest.class.getName());
        event.setThrown(thrown);
        return new PlacesOnly().format(event).replace("An act | failed", "An act failed");
    }
}
