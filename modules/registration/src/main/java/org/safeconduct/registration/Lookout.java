package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.Scope;
import org.safeconduct.registration.match.NameKeys;

/** Looks for people by what they are recognised by; every candidate comes from an index. */
final class Lookout {

    /** How many candidates each index may name before they are compared. */
    private static final int MOST_CANDIDATES = 150;

    /** Nobody less alike is worth an officer's time. */
    private static final double WORTH_SHOWING = 0.55;

    private final EntityManager em;

    Lookout(EntityManager em) {
        this.em = em;
    }

    /** Best first. */
    List<Hit> like(Traits wanted) {
        Set<UUID> candidates = new LinkedHashSet<>();
        wanted.names().forEach(words -> candidates.addAll(named(words, wanted.birthYear())));
        candidates.addAll(holding(wanted.documents()));
        if (wanted.names().isEmpty() && wanted.birth() != null) {
            candidates.addAll(born(wanted.birth()));
        }
        return ranked(candidates, wanted);
    }

    private List<Hit> ranked(Collection<UUID> candidates, Traits wanted) {
        return new People(em).recognisable(candidates)
                .stream()
                .map(person -> hit(person, Likeness.of(wanted, person.traits())))
                .filter(hit -> hit.score() >= WORTH_SHOWING)
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::number))
                .toList();
    }

    private static Hit hit(Person person, Likeness likeness) {
        return person.hit(likeness.score(), likeness.reasons());
    }

    /** Everybody who was ever known by the number; it is theirs exactly. */
    List<Hit> numbered(String number) {
        List<UUID> found = em.createQuery("select k.person from KnownNumber k where k.number = :number", UUID.class)
                .setParameter("number", KnownNumber.key(number))
                .getResultList();
        return new People(em).recognisable(found)
                .stream()
                .sorted(Comparator.comparingInt(Person::position))
                .map(person -> person.hit(1, List.of("number")))
                .toList();
    }

    private List<UUID> named(List<String> words, Integer birthYear) {
        NameKeys keys = NameKeys.asked(words, birthYear);
        List<?> found = em.createNativeQuery("select c.person from registration.candidates(?1, ?2, ?3) c")
                .setParameter(1, keys.sounds())
                .setParameter(2, keys.names())
                .setParameter(3, MOST_CANDIDATES)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    private List<UUID> holding(Set<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select d.person.id from IdentityDocument d where d.numberKey in :numbers", UUID.class)
                .setParameter("numbers", numbers)
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
    }

    /** No interval is longer than a year, so the index is read over two years at most. */
    private List<UUID> born(PartialDate birth) {
        return em.createQuery("select p.id from Person p where p.birthEarliest between :from and :until"
                + " and p.birthLatest >= :earliest", UUID.class)
                .setParameter("from", birth.earliest().minusYears(1))
                .setParameter("until", birth.latest())
                .setParameter("earliest", birth.earliest())
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
    }

    /** Search is national for some and stays in the office for others. */
    static List<Hit> within(Scope scope, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> scope.everywhere() || scope.offices().contains(hit.office()))
                .toList();
    }
}
