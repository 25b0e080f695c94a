package org.safeconduct.backlog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.access.Assignments;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.registration.PaperFile;
import org.safeconduct.registration.PaperFiles;
import org.safeconduct.rsd.PaperDecision;
import org.safeconduct.rsd.PaperDecisions;

/** Looks at one line by itself: can it be read, and would the modules that own its parts take them? */
@Dependent
class Check {

    private static final String NAMES = "/names/";

    @Inject PaperFiles files;

    @Inject PaperDecisions decisions;

    @Inject Assignments assignments;

    private Set<String> offices;

    /** {@code office}: where a file lies that names none. */
    Checked of(Entry entry, Header header, String office) {
        if (entry.refused() != null) {
            return Checked.refused(entry, entry.refused());
        }
        Reading reading = new Reading(header, entry.cells());
        PaperFile file = reading.file(office, offices());
        if (reading.flaw() != null) {
            return Checked.refused(entry, reading.flaw());
        }
        PaperDecision decision = reading.decision();
        Reject reject = Stream.of(files.check(file), decisions.check(decision, file.lodgedOn()))
                .flatMap(List::stream)
                .findFirst()
                .map(flaw -> reject(flaw, header, reading))
                .orElse(null);
        return new Checked(entry, reject, file, decision, References.print(reading.fields()));
    }

    private Set<String> offices() {
        if (offices == null) {
            offices = assignments.offices();
        }
        return offices;
    }

    private static Reject reject(Flaw flaw, Header header, Reading reading) {
        Reject reject = Reject.of(flaw, header);
        if (!flaw.pointer().startsWith(NAMES)) {
            return reject;
        }
        int place = flaw.pointer().charAt(NAMES.length()) - '0';
        return new Reject(header.column(reading.nameAt(place)), reject.key(), reject.args());
    }
}
