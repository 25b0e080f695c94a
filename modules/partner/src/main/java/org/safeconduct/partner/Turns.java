package org.safeconduct.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.safeconduct.lobby.Me;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.PartnerRow;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.readmission.Turn;

/** Whose step is next and what it is, in words for whoever looks. */
@Named
@RequestScoped
public class Turns {

    @Inject Me me;

    @Inject Words words;

    /** Who must act: you, another office of your State, the State that asks, or nobody. */
    public String who(PartnerRow row) {
        return who(row.state(), row.yours());
    }

    public String who(PartnerFile file) {
        return isDone(file) ? words.say("turn." + Turn.REQUESTING) : who(file.state(), file.yours());
    }

    private String who(RequestState state, boolean yours) {
        return words.say(yours ? "turn.mine" : "turn." + Turn.of(state));
    }

    /** What is to be done now if it is the reader's step, else what is waited for. */
    public String next(PartnerFile file) {
        return words.say((file.yours() ? "todo." : isDone(file) ? "done." : "wait.") + file.state().code());
    }

    /** The reader has done it, and the other side has still to do the same. */
    private boolean isDone(PartnerFile file) {
        return !file.yours() && Turn.of(file.state()).isOf(me.getRoles());
    }
}
