package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;

/** New numbers: the year of the clock and the next of a sequence that goes on over the turn of the year. */
final class Numbers {

    private final EntityManager em;
    private final int year;

    Numbers(EntityManager em, Clock clock) {
        this.em = em;
        this.year = LocalDate.now(clock).getYear();
    }

    RegistrationNumber registration() {
        return RegistrationNumber.of(year, next("registration.registration_running", 1).getFirst());
    }

    CaseNumber asylumCase() {
        return CaseNumber.of(year, next("registration.case_running", 1).getFirst());
    }

    /** Person numbers for a whole group in one question. */
    List<String> persons(int count) {
        return next("registration.person_running", count).stream()
                .map(running -> String.format("P-%04d-%07d", year, running))
                .toList();
    }

    private List<Long> next(String sequence, int count) {
        List<?> running = em.createNativeQuery("select nextval(cast(?1 as regclass)) from generate_series(1, ?2)")
                .setParameter(1, sequence)
                .setParameter(2, count)
                .getResultList();
        return running.stream().map(number -> ((Number) number).longValue()).toList();
    }
}
