package org.safeconduct.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Seal;
import org.safeconduct.kernel.Subject;
import org.safeconduct.schema.TestDatabase;

/** The log without a container, on the embedded database, with a master key of its own. */
public final class TestLog {

    static {
        try {
            Path keys = Files.createTempDirectory("safeconduct-keys");
            Files.write(keys.resolve("master.key"), Seal.freshKey());
            TestKey.write(keys);
            System.setProperty("safeconduct.keys", keys.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final DataSource data = TestDatabase.app();
    public final AuditTrail trail = new AuditTrail();
    public final AuditSearch search = new AuditSearch();
    final Erasure erasure = new Erasure();
    final Checkpoints checkpoints = new Checkpoints();
    final LogKey key = new LogKey();
    private final Clock clock;

    public TestLog(Clock clock) {
        this.clock = clock;
        Keyring keyring = new Keyring();
        keyring.data = data;
        keyring.maker = new KeyMaker();
        keyring.maker.data = data;
        trail.data = data;
        trail.clock = clock;
        trail.scribe = new Scribe();
        trail.scribe.keyring = keyring;
        search.data = data;
        search.clock = clock;
        search.reader = new Reader();
        search.reader.keyring = keyring;
        erasure.data = data;
        key.read();
        checkpoints.data = data;
        checkpoints.key = key;
    }

    /** The sequencer of a server that works in this transaction. */
    Sequencer sequencer(OneTransaction transaction) {
        Sequencer sequencer = new Sequencer();
        sequencer.data = transaction.data();
        sequencer.clock = clock;
        sequencer.key = key;
        return sequencer;
    }

    /** Seals all that waits, each pass in a transaction of its own; answers the newest checkpoint of them, null if nothing waited. */
    Checkpoint sealAll() {
        Checkpoint newest = null;
        boolean more = true;
        while (more) {
            try (OneTransaction transaction = new OneTransaction(data)) {
                Sealed sealed = sequencer(transaction).seal().orElse(null);
                transaction.commit();
                newest = sealed == null ? newest : sealed.checkpoint();
                more = sealed != null && sealed.more();
            }
        }
        return newest;
    }

    static Deed deed(String actor, Action action, Deed.Outcome outcome, List<Subject> subjects, Deed.Fact... facts) {
        return new Deed(actor, "Name of " + actor, List.of("AUDITOR"), "HQ", "staff", "192.0.2.7", action, outcome,
                outcome == Deed.Outcome.REFUSED ? "forbidden-file" : null, subjects, subjects.size(), null,
                List.of(facts));
    }
}
