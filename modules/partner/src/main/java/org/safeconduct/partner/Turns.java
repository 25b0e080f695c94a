package org.safeconduct.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.safeconduct.lobby.Me;
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

    /** What is to be done now if it is the reader's step, else what is waited for. */
    public String next(RequestState state) {
        return words.say((mine(state) ? "todo." : "wait.") + state.code());
    }
}
