package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.PersonId;

/** The bars that others put up against a removal. */
@Dependent
class Bars {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    List<RemovalBar> of(PersonId person) {
        return em.createQuery("select b from RemovalBar b where b.person = :person order by b.setAt, b.id",
                RemovalBar.class).setParameter("person", person.value()).getResultList();
    }

    /** The kinds that stand on the day. */
    Set<Removability.Bar> standing(PersonId person, LocalDate day) {
        Set<Removability.Bar> kinds = EnumSet.noneOf(Removability.Bar.class);
        of(person).stream().filter(bar -> bar.standsOn(day)).forEach(bar -> kinds.add(bar.kind()));
        return kinds;
    }
}
