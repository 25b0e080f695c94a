package org.safeconduct.api.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.Stale;

/** An ETag opens the thing that it was given for, and no other. */
class TagTest {

    private static final String MINE = "CASE:C-2026-0000001";

    @Test
    void givesTheVersionBack() {
        assertThat(Tag.version("\"" + Tag.of(MINE, 7) + "-abc\"", MINE)).isEqualTo(7);
    }

    @Test
    void oneOfSeveralIsEnough() {
        String others = "\"" + Tag.of("CASE:C-2026-0000002", 3) + "-x\"";
        assertThat(Tag.version(others + ", \"" + Tag.of(MINE, 4) + "-y\"", MINE))
                .isEqualTo(4);
    }

    @Test
    void ofAnotherThingIsStale() {
        String stolen = "\"" + Tag.of("CASE:C-2026-0000002", 7) + "-abc\"";
        assertThatThrownBy(() -> Tag.version(stolen, MINE)).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\"", "\"7-abc\"", "W/\"7-abc-def\"", "\"\"", "\"999999999999999999999-a-b\"", "x",
            ","})
    void whatWasNeverGivenIsStale(String made) {
        assertThatThrownBy(() -> Tag.version(made, MINE)).isInstanceOf(Stale.class);
    }

    @Test
    void aWeakOneIsStale() {
        assertThatThrownBy(() -> Tag.version("W/\"" + Tag.of(MINE, 7) + "-abc\"", MINE))
                .isInstanceOf(Stale.class);
    }

    @Test
    void partsNeverHoldTheSeparator() {
        for (long version = 0; version < 500; version++) {
            assertThat(Tag.of(MINE, version).split("-")).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc.csv.en\"", "W/\"abc.csv.en\""})
    void whetherATagIsWeakDoesNotMatterToWhoAsksWhetherItChanged(String known) {
        assertThat(Tag.compared(known)).isEqualTo(Tag.strong("abc.csv.en"));
        assertThat(Tag.compared(known)).isEqualTo(Tag.compared(Tag.weak("abc.csv.en")));
    }
}
