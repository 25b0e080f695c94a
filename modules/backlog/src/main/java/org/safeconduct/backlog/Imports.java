package org.safeconduct.backlog;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sha256;
import org.safeconduct.kernel.Sql;

/** Files on paper, handed in as a table: one line a person, in the form that the published interface describes. */
@Stateless
public class Imports {

    /** The one kind there is. */
    public static final String ASYLUM_FILES = "asylum-files";

    /** The columns of the form, in their order. */
    public static final List<String> FIELDS = Arrays.stream(Field.values()).map(Field::column).toList();

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Register register;

    @Inject Shelf shelf;

    @Inject Foreman foreman;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    /**
     * How a file is handed in.
     *
     * @param kind {@link #ASYLUM_FILES}; Invalid at /kind for another
     * @param dryRun lines are checked and counted, nothing is written
     * @param asks columns that nobody knows may wait for {@link #map}; else they are refused
     */
    public record Delivery(String kind, boolean dryRun, boolean asks) {}

    /** Refuses who may not hand a file in, and a kind that there is not, before the file itself is taken. */
    @Gated(Action.IMPORT_READ)
    public void ready(String kind) {
        check(kind);
    }

    private static void check(String kind) {
        if (!ASYLUM_FILES.equals(kind)) {
            throw Invalid.at("/kind", "import-kind");
        }
    }

    /**
     * Keeps the file as sent, and begins to read it when the caller's transaction has committed. Invalid at /columns, or at one of
     * them, where the first line is not that of the form.
     */
    @Gated(Action.IMPORT_START)
    public ImportView receive(Delivery delivery, InputStream content) {
        check(delivery.kind());
        ImportId id = new ImportId(UUID.randomUUID());
        shelf.begin(id.value(), delivery.kind(), delivery.dryRun(), caller.get().office(), caller.get().login());
        try {
            Kept kept = keep(id.value(), content);
            Header header = header(kept.first());
            boolean known = header.unknown().isEmpty();
            (delivery.asks() && !known ? header.flawsOfShape() : header.flaws()).refuse();
            register.received(id.value(), known ? State.RUNNING : State.UNMAPPED, header.names(), kept.size(),
                    kept.sha256());
        } catch (Refusal refusal) {
            shelf.clear(id.value());
            throw refusal;
        }
        particulars.about(id);
        foreman.soon();
        return register.view(id.value());
    }

    private record Kept(byte[] first, long size, String sha256) {}

    private Kept keep(UUID id, InputStream content) {
        MessageDigest digest = Sha256.begun();
        byte[] first = {};
        long size = 0;
        int number = 0;
        try {
            for (byte[] piece = content.readNBytes(Shelf.PIECE); piece.length > 0; piece = content.readNBytes(
                    Shelf.PIECE)) {
                first = number == 0 ? piece : first;
                digest.update(piece);
                size += piece.length;
                shelf.keep(id, number++, piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Kept(first, size, HexFormat.of().formatHex(digest.digest()));
    }

    private Header header(byte[] first) {
        try {
            return new Header(new Entries(new ByteArrayInputStream(first)).names(), register.ownColumns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Gated(Action.IMPORT_READ)
    public ImportView one(ImportId id) {
        return register.view(id.value());
    }

    /** The latest first. */
    @Gated(Action.IMPORT_READ)
    public List<ImportView> latest() {
        return register.latest();
    }

    /** The lines in hand are still written. RuleForbids {@code import-not-running}. */
    @Gated(Action.IMPORT_STEER)
    public ImportView stop(ImportId id) {
        if (register.hold(id.value()).state() != State.RUNNING) {
            throw new RuleForbids("import-not-running");
        }
        register.become(id.value(), State.STOPPING);
        foreman.soon();
        return register.view(id.value());
    }

    /** Goes on behind the last line that is dealt with. RuleForbids {@code import-not-stopped}. */
    @Gated(Action.IMPORT_STEER)
    public ImportView restart(ImportId id) {
        State state = register.hold(id.value()).state();
        if (state != State.STOPPED && state != State.FAILED) {
            throw new RuleForbids("import-not-stopped");
        }
        register.goOn(id.value());
        foreman.soon();
        return register.view(id.value());
    }

    /** After a dry run the same file in earnest, from its first line on. RuleForbids {@code import-not-dry}. */
    @Gated(Action.IMPORT_STEER)
    public ImportView writeNow(ImportId id) {
        if (!register.hold(id.value()).tried()) {
            throw new RuleForbids("import-not-dry");
        }
        return fromTheFirstLine(id, false);
    }

    /** The refused lines, in the order of the file; read piece by piece, also after the act has ended. */
    @Gated(Action.IMPORT_REJECTS)
    public Rejects rejects(ImportId id) {
        register.view(id.value());
        return new Rejects(new Sql(data), id.value(), register.read(id.value()).names());
    }

    /** The first of the refused lines, without what they say. */
    @Gated(Action.IMPORT_READ)
    public List<Rejects.Line> firstRejects(ImportId id, int most) {
        return new Rejects(new Sql(data), id.value(), register.read(id.value()).names()).first(most);
    }

    /**
     * Columns of the file that the form does not have, in their order, with the field that each is known to hold: empty if it is
     * left out, null while nobody has said.
     */
    @Gated(Action.IMPORT_READ)
    public Map<String, String> ownColumns(ImportId id) {
        Map<String, String> known = register.ownColumns();
        Map<String, String> columns = new LinkedHashMap<>();
        new Header(register.read(id.value()).names(), known).own().forEach(name -> columns.put(name, known.get(name)));
        return columns;
    }

    /**
     * Says what columns of the file hold, for this one and for those to come; an empty field leaves a column out. The file is then
     * read from its first line on. RuleForbids {@code import-not-unmapped}; Invalid at /columns where the form is then not whole.
     */
    @Gated(Action.IMPORT_MAP)
    public ImportView map(ImportId id, Map<String, String> meanings) {
        Register.Task task = register.hold(id.value());
        if (task.state() != State.UNMAPPED && !task.tried()) {
            throw new RuleForbids("import-not-unmapped");
        }
        Map<String, String> known = new HashMap<>(register.ownColumns());
        Header.flawsOf(meanings, new Header(task.names(), known)).refuse();
        known.putAll(meanings);
        new Header(task.names(), known).flaws().refuse();
        register.means(meanings, caller.get().login());
        return fromTheFirstLine(id, task.dry());
    }

    private ImportView fromTheFirstLine(ImportId id, boolean dry) {
        new Ledger(new Sql(data), id.value()).forget();
        register.again(id.value(), dry);
        foreman.soon();
        return register.view(id.value());
    }
}
