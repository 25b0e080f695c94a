package org.safeconduct.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.safeconduct.lobby.Me;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.RequestState;

/** Whose step is next and what it is, in words for whoever looks. */
@Named
@RequestScoped
public class Turns {

    @Inject Me me;

    @Inject Words words;

    public boolean mine(RequestState state) {
        return Turn.of(state).isOf(me.getRoles());
    }

    /** Who must act: you, another office of your State, the State that asks, or nobody. */
    public String who(RequestState state) {
        return words.say(mine(state) ? "turn.mine" : "turn." + Turn.of(state));
    }

    /** Whether there is something left to do: an arrival that was confirmed waits for the other side. */
    public boolean mine(PartnerFile file) {
        return mine(file.state()) && !file.openActs().isEmpty();
    }

    public String who(PartnerFile file) {
        return isDone(file) ? words.say("turn." + Turn.REQUESTING) : who(file.state());
    }

    /** What is to be done now if it is the reader's step, else what is waited for. */
    public String next(PartnerFile file) {
        return words.say((mine(file) ? "todo." : isDone(file) ? "done." : "wait.") + file.state().code());
    }

    private boolean isDone(PartnerFile file) {
        return mine(file.state()) && file.openActs().isEmpty();
    }
}
