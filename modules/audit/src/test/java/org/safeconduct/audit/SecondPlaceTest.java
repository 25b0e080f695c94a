package org.safeconduct.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every checkpoint also lies where no hand on the database reaches it. */
class SecondPlaceTest {

    private static final String FOLDER = "safeconduct.checkpoints";

    @TempDir Path folder;

    private final SecondPlace place = new SecondPlace();

    @AfterEach
    void forget() {
        System.clearProperty(FOLDER);
    }

    @Test
    void keepsAllOfADayAndTheNewest() {
        System.setProperty(FOLDER, folder.resolve("made").toString());
        place.keep(checkpoint("2026-11-23T23:59:59Z", "first\n"));
        place.keep(checkpoint("2026-11-24T00:30:00+01:00", "second\n"));
        place.keep(checkpoint("2026-11-24T00:00:00Z", "third\n"));

        assertThat(folder.resolve("made/2026-11-23.txt")).hasContent("first\nsecond\n");
        assertThat(folder.resolve("made/2026-11-24.txt")).hasContent("third\n");
        assertThat(folder.resolve("made/latest.txt")).hasContent("third\n");
    }

    @Test
    void publishesTheKey() {
        System.setProperty(FOLDER, folder.toString());
        place.publish("safeconduct/log+00000000+AQ==");

        assertThat(folder.resolve("public.key")).hasContent("safeconduct/log+00000000+AQ==\n");
    }

    @Test
    void aFolderThatNobodyNamedIsNoSecondPlace() {
        assertThatThrownBy(() -> place.publish("key")).hasMessageContaining(FOLDER);
    }

    private static Checkpoint checkpoint(String at, String note) {
        return new Checkpoint(1, OffsetDateTime.parse(at), "root", note);
    }
}
