package org.safeconduct.readmission;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.readmission.CheckFinding.Weight;

/** Collects what a check finds. */
final class Findings {

    private final List<CheckFinding> found = new ArrayList<>();

    private Findings put(boolean fine, Weight weight, String pointer, String key, Object... args) {
        if (!fine) {
            found.add(new CheckFinding(Flaw.at(pointer, key, args), weight));
        }
        return this;
    }

    /** Unless this is so, the request does not go on. */
    Findings demand(boolean fine, String pointer, String key, Object... args) {
        return put(fine, Weight.REFUSES, pointer, key, args);
    }

    /** Unless this is so, an officer is told. */
    Findings expect(boolean fine, String pointer, String key, Object... args) {
        return put(fine, Weight.REMARK, pointer, key, args);
    }

    List<CheckFinding> all() {
        return List.copyOf(found);
    }

    /** Invalid with everything that refuses, each at its place. */
    void refuse() {
        List<Flaw> flaws = found.stream().filter(CheckFinding::refuses).map(CheckFinding::flaw).toList();
        if (!flaws.isEmpty()) {
            throw new Invalid(flaws);
        }
    }
}
