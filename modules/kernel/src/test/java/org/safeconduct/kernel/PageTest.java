package org.safeconduct.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final Page.Total THREE = Page.Total.counted(3);

    @Test
    void givesACursorWhileThereIsMore() {
        Page<String> page = Page.cut(List.of("a", "b", "c"), PageRequest.first(2), Cursor::of, THREE);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.parse(page.next(), 1).key(0)).isEqualTo("b");
    }

    @Test
    void givesNoneOnTheLastPage() {
        assertThat(Page.cut(List.of("a", "b"), PageRequest.first(2), Cursor::of, THREE).next()).isNull();
    }

    @Test
    void stopsCounting() {
        assertThat(Page.Total.counted(10_000)).isEqualTo(new Page.Total(10_000, true));
        assertThat(Page.Total.counted(10_001)).isEqualTo(new Page.Total(10_000, false));
    }

    @Test
    void namesTheSubjectsThatItShows() {
        PersonId person = PersonId.fresh();
        assertThat(new Page<>(List.of(person), null, THREE).shown()).containsExactly(person.subject());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
    void refusesALimitOutsideTheRange(int limit) {
        assertThatThrownBy(() -> PageRequest.first(limit)).isInstanceOf(Invalid.class);
    }

    @Test
    void readsBackTheKeysOfACursor() {
        UUID id = UUID.randomUUID();
        Cursor cursor = Cursor.parse(Cursor.of(LocalDate.of(2026, 6, 1), 7, id), 3);
        assertThat(cursor.date(0)).isEqualTo("2026-06-01");
        assertThat(cursor.number(1)).isEqualTo(7);
        assertThat(cursor.id(2)).isEqualTo(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "?", "bm8", "YR9i", "\u0000"})
    void refusesACursorThatItDidNotGive(String forged) {
        assertThatThrownBy(() -> Cursor.parse(forged, 2).date(0)).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.flaws()).extracting(Flaw::pointer).containsExactly("/after"));
    }
}
