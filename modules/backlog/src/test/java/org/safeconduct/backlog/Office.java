package org.safeconduct.backlog;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.access.TestDoor;
import org.safeconduct.access.Wiring;
import org.safeconduct.kernel.Seal;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** The office where paper is taken in, at noon of Wednesday 25 November 2026, with the real modules below; no gate around it. */
final class Office {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final int CHUNK = 40;

    static {
        try {
            Path keys = Files.createTempDirectory("safeconduct-keys");
            Files.write(keys.resolve("master.key"), Seal.freshKey());
            System.setProperty("safeconduct.keys", keys.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T11:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private final TestDoor door = new TestDoor(clock);
    private final Wiring wiring = new Wiring();
    private final Caller importer;
    private List<Particulars.Piece> pieces = List.of();

    Office() {
        wiring.with(Clock.class, clock)
                .with(CurrentCaller.class, door.caller)
                .with(Particulars.class, door.particulars)
                .with(Assignments.class, door.assignments)
                .with(Powers.class, door.powers)
                .with(Staff.class, door.staff)
                .with(Foreman.class, new Foreman() {
                    @Override
                    public void soon() {
                        // the tests do the job's work themselves
                    }
                });
        importer = door.hire("import", "HQ", Role.IMPORTER);
        door.as(importer);
    }

    <T> T the(Class<T> face) {
        return wiring.get(face);
    }

    Particulars particulars() {
        return door.particulars;
    }

    /** What the log would have got for the chunk that was written last. */
    List<Particulars.Piece> lastPieces() {
        return pieces;
    }

    Sql sql() {
        return new Sql(TestDatabase.owner());
    }

    ImportView deliver(String table, boolean dry) {
        return deliver(table.getBytes(StandardCharsets.UTF_8), dry);
    }

    /** Handed in, not read yet. */
    ImportView deliver(byte[] table, boolean dry) {
        door.as(importer);
        return act(() -> the(Imports.class).receive(new Imports.Delivery(Imports.ASYLUM_FILES, dry, false),
                new ByteArrayInputStream(table)));
    }

    ImportView takeIn(String table) {
        return takeIn(table.getBytes(StandardCharsets.UTF_8));
    }

    ImportView takeIn(byte[] table) {
        return read(deliver(table, false).id(), Integer.MAX_VALUE);
    }

    /** Reads on as the job does; {@code chunks}: after so many it is killed. */
    ImportView read(UUID id, int chunks) {
        Register register = the(Register.class);
        Register.Task task = register.read(id);
        try {
            Entries entries = new Entries(the(Shelf.class).content(id));
            Header header = new Header(entries.names(), register.ownColumns());
            entries.under(header);
            entries.skip(task.position());
            List<Checked> lines = new ArrayList<>();
            int done = 0;
            for (Entry entry = entries.next(); entry != null && done < chunks; entry = entries.next()) {
                lines.add(the(Check.class).of(entry, header, task.office()));
                if (lines.size() == CHUNK) {
                    enter(id, lines);
                    done++;
                }
            }
            if (done < chunks) {
                enter(id, lines);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return act(() -> the(Imports.class).one(new ImportId(id)));
    }

    /** All lines as one chunk, as if none had been dealt with. */
    void again(UUID id) throws IOException {
        Register.Task task = the(Register.class).read(id);
        Entries entries = new Entries(the(Shelf.class).content(id));
        Header header = new Header(entries.names(), the(Register.class).ownColumns());
        entries.under(header);
        List<Checked> lines = new ArrayList<>();
        for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
            lines.add(the(Check.class).of(entry, header, task.office()));
        }
        enter(id, lines);
    }

    void enter(UUID id, List<Checked> lines) {
        if (!lines.isEmpty()) {
            door.as(Caller.system(Foreman.JOB));
            act(() -> {
                boolean stop = the(Intake.class).enter(new ImportId(id), new Intake.Chunk(lines));
                pieces = particulars().pieces();
                return stop;
            });
            door.as(importer);
            lines.clear();
        }
    }

    /** The units have a connection each: what plain SQL wrote stands at once. */
    <T> T act(Supplier<T> act) {
        particulars().clear();
        List<EntityManager> managers = List.copyOf(wiring.managers());
        managers.forEach(em -> em.getTransaction().begin());
        try {
            T answer = act.get();
            managers.forEach(em -> em.getTransaction().commit());
            return answer;
        } finally {
            managers.stream()
                    .filter(em -> em.getTransaction().isActive())
                    .forEach(em -> em.getTransaction().rollback());
            managers.forEach(EntityManager::clear);
        }
    }

    long count(String query, Object... args) {
        return sql().one(query, row -> row.getLong(1), args).orElseThrow();
    }
}
