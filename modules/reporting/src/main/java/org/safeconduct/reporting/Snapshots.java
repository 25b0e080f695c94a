package org.safeconduct.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Sha256;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;

/**
 * Figures of a month, frozen for good with their definition: what was published is found again byte for byte, and what is counted
 * otherwise later is a revision with its reason. They are those of the whole authority: who counts a report within less does
 * not see them.
 */
@Stateless
public class Snapshots {

    /**
     * What to freeze.
     *
     * @param month {@code 2026-10}; it must be over
     * @param report id of one report; null: every report that is made for a period
     * @param reason why figures differ that were frozen before; needed only if some do
     */
    public record Freezing(String month, String report, String reason) {}

    /** What came of it. */
    public enum Outcome {
        FROZEN,
        /** The same is frozen already: nothing was written. */
        UNCHANGED,
        REVISED
    }

    /** @param head the snapshot that now holds */
    public record Freeze(Outcome outcome, Snapshot head) {}

    /** Exactly what was frozen. */
    public record Original(Snapshot head, byte[] bytes) implements Concerns {

        @Override
        public Subject subject() {
            return head.subject();
        }

        /** {@code clearance.none.2026-10.1.json}. */
        public String name() {
            return head.number() + ".json";
        }
    }

    private static final int LONGEST = 2000;
    private static final String MONTH = "/month";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Inject Catalogue catalogue;

    @Inject Cut cut;

    @Inject Archive archive;

    @Inject Powers powers;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Clock clock;

    /**
     * Freezes what is not frozen and revises what differs; the hash of each goes into the log, too. Invalid at {@code /month} where it is
     * none or not over, at {@code /report} where figures have no period, at {@code /reason} where something differs and none is given.
     */
    @Gated(Action.SNAPSHOT_FREEZE)
    public List<Freeze> freeze(Freezing asked) {
        YearMonth month = month(asked.month());
        new Flaws().unless(month.isBefore(YearMonth.now(clock)), MONTH, "month-not-over")
                .atMost(LONGEST, asked.reason(), "/reason")
                .refuse();
        List<Report> reports = wanted(asked.report());
        archive.lock();
        Cut.Counted counted = cut.off(reports, month);
        return counted.contents().stream().map(contents -> keep(contents, month, counted, asked.reason())).toList();
    }

    private List<Report> wanted(String report) {
        if (report == null || report.isBlank()) {
            return catalogue.all().stream().filter(Report::ofMonths).toList();
        }
        Report one = catalogue.named(report);
        new Flaws().unless(one.ofMonths(), "/report", "report-without-period").refuse();
        return List.of(one);
    }

    private Freeze keep(SnapshotContents contents, YearMonth month, Cut.Counted counted, String reason) {
        byte[] bytes = contents.bytes();
        Archive.Kept last = archive.revisions(contents.report(), contents.basis(), month)
                .stream()
                .findFirst()
                .orElse(null);
        if (last != null && Arrays.equals(last.bytes(), bytes)) {
            return new Freeze(Outcome.UNCHANGED, last.head());
        }
        if (last != null) {
            new Flaws().required(reason, "/reason").refuse();
        }
        int revision = last == null ? 1 : last.head().number().revision() + 1;
        Snapshot head = new Snapshot(new SnapshotNumber(contents.report(), contents.basis(), month, revision),
                counted.off(), Time.now(clock), caller.get().login(), last == null ? null : reason.strip(),
                Sha256.hex(bytes), true);
        archive.keep(head, bytes);
        log(head);
        return new Freeze(last == null ? Outcome.FROZEN : Outcome.REVISED, head);
    }

    private void log(Snapshot head) {
        particulars.about(head);
        particulars.noted(null, head.number().toString(), head.hash());
        if (head.reason() != null) {
            particulars.because(head.reason());
        }
    }

    /** Those of reports that the caller counts for the whole authority, newest month first; of one month, or of all if it is blank. */
    @Gated(Action.SNAPSHOT_READ)
    public Page<Snapshot> list(String month, PageRequest request) {
        return archive.list(catalogue.all().stream().filter(this::whole).map(Report::id).toList(),
                month == null || month.isBlank() ? null : month(month), request);
    }

    /** Unknown if nothing is frozen under the number, Forbidden if the caller does not count the report for the whole authority. */
    @Gated(Action.SNAPSHOT_READ)
    public FrozenFigures read(String number) {
        Archive.Kept kept = kept(number);
        SnapshotNumber found = kept.head().number();
        return new FrozenFigures(kept.head(), kept.head().intact() ? FrozenForm.read(kept.bytes()) : null,
                archive.revisions(found.report(), found.basis(), found.month())
                        .stream()
                        .map(Archive.Kept::head)
                        .toList());
    }

    /** The bytes themselves; RuleForbids {@code snapshot-damaged} if they are no longer those that were frozen. */
    @Gated(Action.REPORT_EXPORT)
    public Original original(String number) {
        Archive.Kept kept = kept(number);
        intact(kept);
        return new Original(kept.head(), kept.bytes());
    }

    /**
     * Against another revision of the same figures, or against the same counted now. Refuses as {@link #original}; Invalid at {@code /with}
     * where the other one counts something else.
     *
     * @param other null: now
     */
    @Gated(Action.SNAPSHOT_READ)
    public Comparison compare(String number, String other) {
        Archive.Kept former = kept(number);
        SnapshotContents was = intact(former);
        if (other == null || other.isBlank()) {
            return Comparison.of(former.head(), was, null,
                    cut.of(catalogue.named(former.head().number().report()), former.head().number()));
        }
        Archive.Kept present = kept(other);
        if (!present.head().number().counts(former.head().number())) {
            throw Invalid.at("/with", "snapshot-other");
        }
        return Comparison.of(former.head(), was, present.head(), intact(present));
    }

    private Archive.Kept kept(String text) {
        SnapshotNumber number = SnapshotNumber.of(text);
        particulars.about(number);
        if (!whole(catalogue.named(number.report()))) {
            throw new Forbidden("forbidden-power");
        }
        return archive.under(number).orElseThrow(() -> new Unknown("snapshot-unknown"));
    }

    private boolean whole(Report report) {
        return powers.mine().contains(report.power()) && powers.scope(report.power()).everywhere();
    }

    private static SnapshotContents intact(Archive.Kept kept) {
        if (!kept.head().intact()) {
            throw new RuleForbids("snapshot-damaged", kept.head().number().toString());
        }
        return FrozenForm.read(kept.bytes());
    }

    private static YearMonth month(String text) {
        new Flaws().required(text, MONTH).refuse();
        try {
            return YearMonth.parse(text.strip(), WRITTEN);
        } catch (DateTimeException e) {
            throw Invalid.at(MONTH, "month");
        }
    }
}
