package org.safeconduct.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Reach;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Action;
import org.safeconduct.lobby.TextsOfARoom;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.Stage;

/** The officers' texts; every code that a page shows has its word. */
class TextsTest extends TextsOfARoom {

    TextsTest() {
        super(List.of(Words.TEXTS, Words.FILES), Set.of("reach.NONE"));
    }

    @Test
    void everyCodeHasItsWord() throws IOException {
        Properties texts = bundle(Words.TEXTS);
        Stream<List<String>> families = Stream.of(
                coded("action", Action.values()), coded("kind", Action.Kind.values()), coded("role", Role.values()),
                coded("reach", Reach.values()), coded("track", Track.values()),
                Arrays.stream(Stage.values()).map(stage -> "stage." + stage.code()).toList(),
                Arrays.stream(Act.values()).map(act -> "act." + act.word()).toList());
        assertThat(families.flatMap(List::stream).filter(key -> !texts.containsKey(key))).isEmpty();
    }
}
