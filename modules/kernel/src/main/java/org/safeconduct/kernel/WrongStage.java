package org.safeconduct.kernel;

import java.util.List;

/** The stage table does not open this act in the stage where the claim is. */
public final class WrongStage extends Refusal {

    private static final long serialVersionUID = 1;

    public WrongStage(String act, String stage) {
        super("wrong-stage", List.of(act, stage));
    }
}
