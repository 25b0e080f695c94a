package org.safeconduct.readmission;

import jakarta.persistence.Embeddable;

/** An escort as a plan keeps it. */
@Embeddable
class Companion {

    private String name;

    private String document;

    protected Companion() {}

    Companion(Escort escort) {
        this.name = escort.name();
        this.document = escort.document();
    }

    Escort escort() {
        return new Escort(name, document);
    }
}
