package org.safeconduct.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.audit.AuditTrail;
import org.safeconduct.audit.Deed;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Subject;

/** Puts together what the gate saw and hands it to the log. */
@Dependent
class Entries {

    @Inject CurrentCaller caller;
    @Inject Particulars particulars;
    @Inject AuditTrail trail;

    void done(Action action, List<Subject> subjects, List<Subject> shown) {
        List<Subject> all = new ArrayList<>(subjects);
        all.addAll(shown);
        Deed whole = deed(action, all, shown.size(), Deed.Outcome.DONE, null);
        if (particulars.pieces().isEmpty()) {
            trail.write(whole);
        } else {
            trail.writeAll(particulars.pieces().stream().map(piece -> of(whole, piece)).toList());
        }
    }

    private static Deed of(Deed whole, Particulars.Piece piece) {
        List<Subject> all = new ArrayList<>(whole.subjects());
        all.addAll(piece.subjects());
        List<Deed.Fact> facts = new ArrayList<>(whole.facts());
        facts.add(new Deed.Fact(null, piece.field(), null, piece.note()));
        return whole.with(all.stream().distinct().toList(), facts);
    }

    /** @param reason key of the refusal, or the true reason of the gate */
    void refused(Action action, List<Subject> subjects, String reason) {
        trail.writeApart(deed(action, subjects, 0, Deed.Outcome.REFUSED, reason));
    }

    void failed(Action action, List<Subject> subjects) {
        trail.writeApart(deed(action, subjects, 0, Deed.Outcome.FAILED, "failed"));
    }

    private Deed deed(Action action, List<Subject> subjects, int shown, Deed.Outcome outcome, String reason) {
        Caller who = caller.get();
        List<Subject> all = new ArrayList<>(subjects);
        all.addAll(particulars.subjects());
        return new Deed(who.login(), who.name(), who.roles().stream().map(Role::name).sorted().toList(), who.office(),
                who.room(), who.address(), action, outcome, reason, all.stream().distinct().toList(), shown,
                particulars.purpose(), particulars.facts().stream().map(Entries::fact).toList());
    }

    private static Deed.Fact fact(Particulars.Fact fact) {
        return new Deed.Fact(fact.owner(), fact.field(), fact.before(), fact.after());
    }
}
