package org.safeconduct.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A log of thirteen entries with checkpoints at 4, 9, 10 and 13, bent in every way that we can think of. */
class TamperTest {

    private static final Log LOG = new Log("test/log", 13);
    private static final String OTHER = "{\"actor\":\"nobody\"}";

    @TempDir Path folder;

    /** What is done to the lines of the export, and what must be said. */
    static Stream<Arguments> lines() {
        return Stream.of(
                lines("changed, alone between checkpoints", lines -> lines.set(9, Log.line(9, OTHER)),
                        "Line 10 (leaf 9) was changed", "What stands before is whole."),
                lines("changed, among others", lines -> lines.set(6, Log.line(6, OTHER)),
                        "Lines 5 to 9 (leaves 4 to 8): at least one of these entries was changed"),
                lines("changed so that it is no line", lines -> lines.set(6, "{\"index\":6}"),
                        "Line 7 was changed or cut", "Before line 8, leaf 6 is missing: removed."),
                lines("removed", lines -> lines.remove(6), "Before line 7, leaf 6 is missing: removed."),
                lines("two removed", lines -> lines.subList(5, 7).clear(),
                        "Before line 6, leaves 5 to 6 are missing: removed."),
                lines("every other one removed", lines -> {
                    lines.remove(5);
                    lines.remove(6);
                }, "Before line 6, leaf 5 is missing", "Before line 7, leaf 7 is missing"),
                lines("the first removed", List::removeFirst, "Before line 1, leaf 0 is missing: removed."),
                lines("the last but one removed", lines -> lines.remove(11),
                        "Before line 12, leaf 11 is missing: removed."),
                lines("exchanged", lines -> Collections.swap(lines, 5, 6),
                        "Line 6 (leaf 6) was reordered: it stands before its place."),
                lines("moved ahead", lines -> lines.add(5, lines.remove(8)), "Line 6 (leaf 8) was reordered"),
                lines("moved behind", lines -> lines.add(8, lines.remove(5)), "Line 9 (leaf 5) was reordered"),
                lines("one inserted that is there already", lines -> lines.add(8, lines.get(3)),
                        "Line 9 (leaf 3) was inserted"),
                lines("one inserted that comes again", lines -> lines.add(3, lines.get(8)),
                        "Line 4 (leaf 8) was inserted: the same leaf stands in line 10."),
                lines("one inserted from nowhere", lines -> lines.add(5, Log.line(5000, OTHER)),
                        "Line 6 (leaf 5000) was inserted"),
                lines("one inserted that is no entry", lines -> lines.add(5, ""), "Line 6 was changed or cut"),
                lines("truncated", lines -> lines.subList(11, 13).clear(),
                        "After line 11, leaves 11 to 12 of size 13 were cut off: truncated."),
                lines("truncated at a checkpoint", lines -> lines.subList(10, 13).clear(),
                        "After line 10, leaves 10 to 12 of size 13 were cut off"),
                lines("truncated to nothing", List::clear, "After line 0, leaves 0 to 12 of size 13 were cut off"));
    }

    private static Arguments lines(String what, Consumer<List<String>> bent, String... said) {
        return Arguments.of(what, bent, said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void tellsWhatWasDoneToTheLines(String what, Consumer<List<String>> bent, String... said) {
        List<String> lines = LOG.export();
        bent.accept(lines);
        assertThat(check(lines)).isEqualTo(Main.NOT_WHOLE);
        assertThat(text).contains(said);
    }

    /** What is done to the entries before they are numbered anew, so that every index is where it belongs. */
    static Stream<Arguments> entries() {
        return Stream.of(
                lines("exchanged", entries -> Collections.swap(entries, 5, 7),
                        "The entries of line 6 (leaf 5) and line 8 (leaf 7) were reordered"),
                lines("moved", entries -> entries.add(4, entries.remove(8)),
                        "The entry of line 5 (leaf 4) was reordered: its place is at line 9 (leaf 8)."),
                lines("inserted", entries -> entries.add(6, OTHER),
                        "Line 7 (leaf 6) was inserted, and all later entries renumbered."),
                lines("inserted right before a checkpoint", entries -> entries.add(8, OTHER),
                        "Line 9 (leaf 8) was inserted"),
                lines("removed", entries -> entries.remove(6), "Lines 5 to 9 (leaves 4 to 8): at least one",
                        "After line 12, leaf 12 of size 13 were cut off"),
                lines("removed and replaced at the end", entries -> entries.add(entries.remove(6)),
                        "Lines 5 to 9 (leaves 4 to 8): at least one"),
                lines("the last one changed", entries -> entries.set(12, OTHER), "Lines 11 to 13 (leaves 10 to 12)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void tellsWhatWasDoneToTheEntriesEvenIfTheyAreNumberedAnew(String what, Consumer<List<String>> bent,
            String... said) {
        List<String> entries = new ArrayList<>(LOG.entries);
        bent.accept(entries);
        assertThat(check(Log.numbered(entries))).isEqualTo(Main.NOT_WHOLE);
        assertThat(text).contains(said);
    }

    @Test
    void aWholeLogIsWhole() {
        assertThat(check(LOG.export())).isEqualTo(Main.WHOLE);
        assertThat(text).startsWith("Whole: 13 entries are what 4 signed checkpoints say.");
    }

    @Test
    void whatCameAfterTheNewestCheckpointIsNotVouchedFor() {
        Bench.Said said = new Bench(folder).export(LOG.export())
                .checkpoints(LOG.note(9))
                .key(LOG.key())
                .run();
        assertThat(said.status()).isEqualTo(Main.WHOLE);
        assertThat(said.text()).contains("Another 4 entries stand behind the newest checkpoint");
    }

    private String text;

    private int check(List<String> lines) {
        Bench.Said said = new Bench(folder).export(lines)
                .checkpoints(LOG.note(13))
                .checkpoints(LOG.note(4), LOG.note(9), LOG.note(10))
                .key(LOG.key())
                .run();
        text = said.text();
        return said.status();
    }
}
