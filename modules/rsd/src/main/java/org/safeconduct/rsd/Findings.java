package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.access.Staff;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.rsd.Assessments.AssessmentView;

/** What was found on the claims of a case: facts, recommendations and reviews, read together. */
@Dependent
class Findings {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Staff staff;

    /** A line for each claim, in the order of the case; without recommendation where nobody made one. */
    List<AssessmentView> of(CaseNumber number) {
        List<Claim> claims = all("select c from Claim c where c.file.number = :number order by c.position",
                Claim.class, number);
        List<MaterialFact> facts = all("select f from MaterialFact f where f.claim.file.number = :number"
                + " and f.removedAt is null order by f.at, f.id", MaterialFact.class, number);
        Map<UUID, Assessment> assessments = all("select a from Assessment a, Claim c where c.id = a.claim"
                + " and c.file.number = :number", Assessment.class, number)
                .stream()
                .collect(Collectors.toMap(Assessment::claim, Function.identity()));
        List<Review> reviews = all("select r from Review r, Claim c where c.id = r.claim"
                + " and c.file.number = :number order by r.reviewedAt", Review.class, number);
        Map<String, String> names = names(facts, assessments, reviews);
        return claims.stream().map(claim -> view(claim, facts, assessments.get(claim.id()), reviews, names)).toList();
    }

    private Map<String, String> names(List<MaterialFact> facts, Map<UUID, Assessment> assessments,
            List<Review> reviews) {
        Set<String> logins = new TreeSet<>();
        facts.forEach(fact -> logins.add(fact.by()));
        assessments.values().forEach(assessment -> logins.add(assessment.assessor()));
        reviews.forEach(review -> logins.add(review.reviewer()));
        return logins.isEmpty() ? Map.of() : staff.namesOf(logins);
    }

    private static AssessmentView view(Claim claim, List<MaterialFact> facts, Assessment assessment,
            List<Review> reviews, Map<String, String> names) {
        String assessor = assessment == null ? null : assessment.assessor();
        return new AssessmentView(claim.person(),
                facts.stream().filter(fact -> fact.claim().equals(claim)).map(fact -> fact.view(names)).toList(),
                assessment == null ? null : assessment.recommendation(), assessor,
                assessor == null ? null : names.getOrDefault(assessor, assessor),
                assessment == null ? null : assessment.assessedAt(),
                reviews.stream().filter(review -> review.claim().equals(claim.id())).map(r -> r.view(names)).toList(),
                assessment == null ? 0 : assessment.version());
    }

    private <T> List<T> all(String query, Class<T> type, CaseNumber number) {
        return em.createQuery(query, type).setParameter("number", number.value()).getResultList();
    }

    long facts(Claim claim) {
        return em.createQuery("select count(f) from MaterialFact f where f.claim = :claim and f.removedAt is null",
                Long.class).setParameter("claim", claim).getSingleResult();
    }

    /** The recommendation that stands; null before one. */
    Assessment standing(Claim claim) {
        return em.find(Assessment.class, claim.id());
    }
}
