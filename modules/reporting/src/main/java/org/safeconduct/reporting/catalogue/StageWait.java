package org.safeconduct.reporting.catalogue;

import jakarta.enterprise.context.Dependent;

/** I18: who waits, and for how long in the stage where it is. */
@Dependent
public class StageWait extends Waiting {

    @Override
    public String id() {
        return "stage-wait";
    }

    @Override
    String source() {
        return "waiting-claims";
    }
}
