package org.safeconduct.backlog;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.registration.PaperEntry;
import org.safeconduct.registration.PaperFile;
import org.safeconduct.registration.PaperFiles;
import org.safeconduct.rsd.PaperCase;
import org.safeconduct.rsd.PaperDecisions;

/** Takes lines in, for the job: a chunk at a time, whole or not at all. */
@Stateless
public class Intake {

    private static final String LINE = "line";

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Register register;

    @Inject PaperFiles files;

    @Inject PaperDecisions decisions;

    @Inject Particulars particulars;

    /** What a chunk of a file became. */
    public static final class Chunk {

        private final List<Checked> lines;

        Chunk(List<Checked> lines) {
            this.lines = List.copyOf(lines);
        }

        List<Checked> lines() {
            return lines;
        }

        long last() {
            return lines.getLast().entry().last();
        }
    }

    /**
     * Writes the lines that are new and right, keeps the others with the reason, and moves the import on behind them: all in the
     * transaction that keeps the job's checkpoint. Lines that are dealt with already are passed over. Each line written has
     * its entry in the log. Answers whether an officer wants the import stopped.
     */
    @Gated(Action.IMPORT_LINE)
    public boolean enter(ImportId id, Chunk chunk) {
        Register.Task task = register.hold(id.value());
        if (task.state() == State.STOPPED) {
            return true;
        }
        List<Checked> left = chunk.lines()
                .stream()
                .filter(line -> line.entry().number() > task.position())
                .toList();
        if (!left.isEmpty()) {
            take(task, left);
        }
        return task.state() == State.STOPPING;
    }

    private void take(Register.Task task, List<Checked> lines) {
        Ledger ledger = new Ledger(new Sql(data), task.id());
        ledger.alone();
        Sorting sorting = new Sorting(lines, ledger);
        List<Checked> fresh = sorting.fresh();
        List<RegistrationNumber> registrations = task.dry() || fresh.isEmpty()
                ? Collections.nCopies(fresh.size(), null)
                : write(task.id(), fresh, ledger);
        ledger.note(fresh, registrations);
        ledger.note(sorting.known(), Collections.nCopies(sorting.known().size(), null));
        ledger.refuse(sorting.refused());
        register.advance(task.id(), lines.getLast().entry().last(), fresh.size(), sorting.known().size(),
                sorting.refused().size());
    }

    private List<RegistrationNumber> write(UUID id, List<Checked> fresh, Ledger ledger) {
        Map<String, RegistrationNumber> families = ledger.families(fresh.stream().map(Ledger::family).toList());
        List<PaperEntry> entries = files.enter(fresh.stream().map(line -> joined(line, families)).toList());
        List<PaperCase> cases = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Checked line = fresh.get(i);
            cases.add(new PaperCase(entries.get(i), line.file().track(), line.file().reference(), line.decision()));
            particulars.piece(new Particulars.Piece(about(entries.get(i)), LINE, id + ":" + line.entry().number()));
        }
        decisions.enter(cases);
        return entries.stream().map(PaperEntry::registration).toList();
    }

    private static PaperFile joined(Checked line, Map<String, RegistrationNumber> families) {
        PaperFile file = line.file();
        String family = Ledger.family(line);
        return new PaperFile(file.reference(), family, family == null ? null : families.get(family), file.office(),
                file.madeOn(), file.lodgedOn(), file.track(), file.decided(), file.language(), file.person());
    }

    private static List<Subject> about(PaperEntry entry) {
        return List.of(entry.claim().person().subject(), entry.registration().subject(),
                entry.caseNumber().subject());
    }
}
