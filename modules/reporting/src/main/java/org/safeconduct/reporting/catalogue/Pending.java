package org.safeconduct.reporting.catalogue;

import jakarta.enterprise.context.Dependent;

/** I11: who waits, and for how long since lodging. */
@Dependent
public class Pending extends Waiting {

    @Override
    public String id() {
        return "pending";
    }

    @Override
    String source() {
        return "pending-claims";
    }
}
