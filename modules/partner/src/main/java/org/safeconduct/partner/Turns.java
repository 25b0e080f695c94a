package org.safeconduct.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.PartnerRow;
import org.safeconduct.readmission.Turn;

/** Whose step is next and what it is, in words for whoever looks. */
@Named
@RequestScoped
public class Turns {

    @Inject Words words;

    /** Who must act: you, another office of your State, the State that asks, or nobody. */
    public String who(PartnerRow row) {
        return who(row.turn(), row.yours());
    }

    public String who(PartnerFile file) {
        return who(file.turn(), file.yours());
    }

    private String who(Turn turn, boolean yours) {
        return words.say(yours ? "turn.mine" : "turn." + turn);
    }

    /** What is to be done now if it is the reader's step, else what is waited for. */
    public String next(PartnerFile file) {
        return words.say((file.yours() ? "todo." : isDone(file) ? "done." : "wait.") + file.state().code());
    }

    /** This State has done what the request stands at, and waits for the other side or for the day that it has set. */
    private static boolean isDone(PartnerFile file) {
        Turn first = Turn.of(file.state());
        return file.turn() != first && first != Turn.NOBODY;
    }
}
