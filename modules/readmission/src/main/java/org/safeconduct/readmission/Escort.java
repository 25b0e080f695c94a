package org.safeconduct.readmission;

import org.safeconduct.kernel.Flaws;

/** An officer who travels along, as the other State is told: name and number of the travel document. */
public record Escort(String name, String document) {

    Flaws check(Flaws flaws, String at) {
        return Wording.line(Wording.line(flaws, name, at + "/name"), document, at + "/document");
    }
}
