package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import org.safeconduct.kernel.PersonId;

/**
 * Lets one at a time decide about a person's return: whoever acts on a request, and whatever makes removability fall. Held to
 * the end of the transaction. Who comes second waits, and then sees what the first has written.
 */
@Dependent
class PersonLock {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    /** In one order for all, so that two who lock several people do not wait for each other. */
    void take(Collection<PersonId> persons) {
        persons.stream()
                .map(person -> person.value().toString())
                .distinct()
                .sorted()
                .forEach(this::hold);
    }

    /** Lets one at a time ask a State; taken after the people, so that nobody waits in a ring. */
    void take(String partner) {
        hold(partner);
    }

    private void hold(String what) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)")
                .setParameter(1, "readmission:" + what)
                .getSingleResult();
    }
}
