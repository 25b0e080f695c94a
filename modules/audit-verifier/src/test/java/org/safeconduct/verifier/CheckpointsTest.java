package org.safeconduct.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A checkpoint counts if the key of the log signed it, and only for what it says. */
class CheckpointsTest {

    private static final Log LOG = new Log("test/log", 8);
    private static final Log OTHER = new Log("test/log", 8);
    private static final Log NAMESAKE = new Log("other/log", 8);

    @TempDir Path folder;

    static Stream<Arguments> forged() {
        String good = LOG.note(5);
        return Stream.of(
                Arguments.of("signed by another key", OTHER.note(5), "is forged: its signature is not by the key"),
                Arguments.of("size changed", good.replaceFirst("\n5\n", "\n6\n"), "is forged: its signature"),
                Arguments.of("root changed", good.replaceFirst("\n5\n.", "\n5\n+"), "is forged: its signature"),
                Arguments.of("of another log", NAMESAKE.note(5), "is forged: its signature"),
                Arguments.of("of another log with the same key",
                        LOG.note("other/log", 5, Log.root(LOG.entries.subList(0, 5))), "is of another log: other/log."),
                Arguments.of("signature left out", good.replaceFirst("\u2014.*", ""), "is forged or damaged"),
                Arguments.of("signature that is none", good.replaceFirst("(\u2014 .*) .*", "$1 AAAA"), "is forged"),
                Arguments.of("a line too many", good.replaceFirst("\n5\n", "\n5\nmore\n"), "is forged or damaged"),
                Arguments.of("size that is none", good.replaceFirst("\n5\n", "\n-5\n"), "is forged or damaged"),
                Arguments.of("no note", "hello\n", "is forged or damaged"),
                Arguments.of("blank lines", "\n\n", "is forged or damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void aForgedOneIsTold(String what, String note, String said) {
        Bench.Said told = new Bench(folder).export(LOG.export())
                .checkpoints(LOG.note(8))
                .checkpoints(LOG.note(3), note)
                .key(LOG.key())
                .run();
        assertThat(told.status()).isEqualTo(Main.NOT_WHOLE);
        assertThat(told.text()).contains("The checkpoint at line ", " of notes-4.txt " + said)
                .contains("Vouched for by signed checkpoints: the first 8.");
    }

    @Test
    void theLineOfAForgedOneIsTold() {
        Bench.Said told = new Bench(folder).export(LOG.export())
                .checkpoints(LOG.note(3), OTHER.note(5), LOG.note(8))
                .key(LOG.key())
                .run();
        assertThat(told.text()).contains("The checkpoint at line 6 of notes-2.txt is forged");
    }

    @Test
    void twoRootsOfOneSizeAreAFork() {
        Bench.Said told = new Bench(folder).export(LOG.export())
                .checkpoints(LOG.note(8))
                .checkpoints(LOG.note(8, new byte[32]))
                .key(LOG.key())
                .run();
        assertThat(told.status()).isEqualTo(Main.NOT_WHOLE);
        assertThat(told.text()).contains("both signed and of size 8, but have different roots: the log was forked.");
    }

    @Test
    void theSameOneTwiceIsNoHarm() {
        Bench.Said told = new Bench(folder).export(LOG.export())
                .checkpoints(LOG.note(8), LOG.note(8))
                .key(LOG.key())
                .run();
        assertThat(told.status()).isEqualTo(Main.WHOLE);
    }

    static Stream<Arguments> keys() {
        String key = LOG.key();
        return Stream.of(Arguments.of(""), Arguments.of("test/log"), Arguments.of("test/log+00000000+AQ=="),
                Arguments.of(key.substring(0, key.length() - 8)), Arguments.of(key.replace("test/", "best/")),
                Arguments.of(key.replaceFirst("\\+.{8}\\+", "+01234567+")));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void withoutAKeyNothingIsChecked(String key) {
        Bench.Said told = new Bench(folder).export(LOG.export()).checkpoints(LOG.note(8)).key(key).run();
        assertThat(told.status()).isEqualTo(Main.NOT_CHECKED);
        assertThat(told.text()).startsWith("Not checked. The key is not ");
    }

    @Test
    void aCommandThatIsNoneShowsHowToAsk() {
        for (Bench bench : new Bench[]{new Bench(folder), new Bench(folder).export(LOG.export()),
                new Bench(folder).export(LOG.export()).key(LOG.key()),
                new Bench(folder).export(LOG.export()).checkpoints(LOG.note(8))}) {
            assertThat(bench.run().status()).isEqualTo(Main.NOT_CHECKED);
            assertThat(bench.run().text()).contains("java -jar audit-verifier.jar");
        }
    }

    @Test
    void aFileThatIsNotThereIsNotTheLogsFault() {
        Bench.Said told = new Bench(folder.resolve(".")).checkpoints(LOG.note(8)).key(LOG.key()).run();
        assertThat(told.status()).isEqualTo(Main.NOT_CHECKED);
    }
}
