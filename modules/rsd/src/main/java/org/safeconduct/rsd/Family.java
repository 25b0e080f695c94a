package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;

/** Who of a family can have a status through another (asylum-process, section 11; rows of {@code rsd.derivative_relation}). */
@Dependent
class Family {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Persons persons;

    @Inject Verdicts verdicts;

    /**
     * Refuses unless somebody of the same case has the status of their own and the person is the spouse or a minor child:
     * RuleForbids {@code principal-not-recognised}, {@code not-family}, {@code adult-no-derivative}; Invalid at
     * {@code /granted} if the status is another.
     */
    void require(Claim claim, Decisions.NewDecision form) {
        Claim principal = claim.file()
                .claims()
                .stream()
                .filter(other -> !other.id().equals(claim.id()) && other.person().equals(form.principal()))
                .filter(other -> !Ruling.DERIVATIVE.equals(other.decision()))
                .findFirst()
                .orElseThrow(() -> new RuleForbids("principal-not-recognised"));
        String status = verdicts.status(principal).orElseThrow(() -> new RuleForbids("principal-not-recognised"));
        if (!status.equals(form.granted())) {
            throw Invalid.at("/granted", "granted-differs", status);
        }
        switch (kind(principal, claim)) {
            case "SPOUSE" -> {
                // a spouse of any age
            }
            case "CHILD" -> requireMinor(claim);
            default -> throw new RuleForbids("not-family");
        }
    }

    private String kind(Claim principal, Claim claim) {
        return persons.relation(principal.person(), claim.person())
                .map(relation -> em.createNativeQuery("select kind from rsd.derivative_relation where relation = ?")
                        .setParameter(1, relation)
                        .getResultList())
                .filter(kinds -> !kinds.isEmpty())
                .map(kinds -> (String) ((List<?>) kinds).getFirst())
                .orElse("");
    }

    /** Who came as a child keeps the right: the day on which the claim was made counts. */
    private void requireMinor(Claim claim) {
        PersonLabel label = persons.labels(Set.of(claim.person())).get(claim.person());
        PartialDate born = label == null ? null : label.birthDate();
        if (born != null && !born.presumedMinor(claim.madeOn())) {
            throw new RuleForbids("adult-no-derivative");
        }
    }
}
