package org.safeconduct.access;

import jakarta.enterprise.context.RequestScoped;

/** The caller of this request: put in by the edge filter of a room or by a job, read by the gate. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.nobody("unknown", null);

    public void become(Caller caller) {
        this.caller = caller;
    }

    public Caller get() {
        return caller;
    }
}
