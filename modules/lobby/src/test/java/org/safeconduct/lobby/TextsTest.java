package org.safeconduct.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Term;

/** The texts that every room gets. */
class TextsTest extends Bundles {

    TextsTest() {
        super(List.of(Texts.LOBBY, "org.safeconduct.lobby.faces"), Set.of("look.option.en", "look.other"));
    }

    @Test
    void everyUnitHasItsWord() throws IOException {
        assertThat(bundle(Texts.LOBBY).keySet()).containsAll(coded("unit", Term.Unit.values()));
    }
}
