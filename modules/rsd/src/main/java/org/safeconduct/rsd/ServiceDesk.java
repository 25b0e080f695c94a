package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;

/** Checks the proof of service and finds the legal day: no clock starts without it (asylum-process, section 8). */
@Dependent
class ServiceDesk {

    private static final int LONGEST_REFERENCE = 200;

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject PaperTrail paper;

    /**
     * The day on which the paper counts as served. Refuses with Invalid: something missing, a day in the future, a scan
     * that is no document of this case, a notice that has not stood long enough.
     */
    LocalDate legalDay(CaseNumber number, Decisions.Service service) {
        new Flaws()
                .required(service.servedOn(), "/servedOn")
                .unless(!later(service.servedOn(), docket.today()), "/servedOn", "future")
                .required(service.proof(), "/proof")
                .required(service.reference(), "/reference")
                .atMost(LONGEST_REFERENCE, service.reference(), "/reference")
                .refuse();
        paper.onFile(number, service.document(), "/document");
        LocalDate legal = service.servedOn().plusDays(deemedDays(service.proof()));
        if (later(legal, docket.today())) {
            throw Invalid.at("/servedOn", "notice-too-young", legal.toString());
        }
        return legal;
    }

    /** A paper cannot reach anybody before it was signed. */
    static void afterSigning(Decisions.Service service, LocalDate signedOn) {
        if (service.servedOn().isBefore(signedOn)) {
            throw Invalid.at("/servedOn", "before-decision");
        }
    }

    private int deemedDays(Decisions.Proof proof) {
        List<?> days = em.createNativeQuery("select deemed_days from rsd.service_channel where proof = ?")
                .setParameter(1, proof.name())
                .getResultList();
        return ((Number) days.getFirst()).intValue();
    }

    private static boolean later(LocalDate day, LocalDate than) {
        return day != null && day.isAfter(than);
    }
}
