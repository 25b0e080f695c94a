package org.safeconduct.rsd;

import java.util.UUID;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;

/** A claim whose refusal may have become final. Public because the persistence provider makes it. */
public record Ripe(UUID claim, CaseNumber number, PersonId person) {

    public Ripe(UUID claim, String number, UUID person) {
        this(claim, new CaseNumber(number), new PersonId(person));
    }
}
