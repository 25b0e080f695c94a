package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which warnings were given: each is given once. */
@Dependent
class GivenAlerts {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Clock clock;

    /** Those of the marks that were not given yet; {@code about}: id of the limit, the travel document or the plan. */
    List<Mark> missing(UUID about, List<Mark> come) {
        List<Mark> given = em.createQuery("select a.mark from Alert a where a.about = :about", Mark.class)
                .setParameter("about", about)
                .getResultList();
        return come.stream().filter(mark -> !given.contains(mark)).toList();
    }

    /** The same; from now on they are given. */
    List<Mark> fresh(ReadmissionRequest request, UUID about, List<Mark> come) {
        List<Mark> fresh = missing(about, come);
        fresh.forEach(mark -> em.persist(new Alert(request.number(), about, mark, LocalDate.now(clock))));
        em.flush();
        return fresh;
    }
}
