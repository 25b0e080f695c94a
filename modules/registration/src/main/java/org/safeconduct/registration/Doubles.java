package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.registration.match.NameKeys;

/** Keeps what search finds people by, and the pairs that may be one person, as records are written. */
final class Doubles {

    /** From here on an officer must look before a new record is made. */
    static final double POSSIBLE = 0.85;

    private static final int MOST = 20;

    private final EntityManager em;

    Doubles(EntityManager em) {
        this.em = em;
    }

    /** People already known who may be the one who is told of, best first. */
    List<Hit> of(NewPerson told) {
        return new Lookout(em).like(Traits.of(told))
                .stream()
                .filter(hit -> hit.score() >= POSSIBLE)
                .limit(MOST)
                .toList();
    }

    /** Makes a new or corrected person findable. */
    void keep(Person person) {
        Traits traits = person.traits();
        for (int variant = 0; variant < traits.names().size(); variant++) {
            NameKeys keys = NameKeys.kept(traits.names().get(variant), traits.birthYear());
            em.persist(new NameKey(person, variant, keys));
        }
    }

    void number(Person person, KnownNumber.Kind kind, String number) {
        em.persist(new KnownNumber(person, kind, number));
    }

    void pair(Person person, List<Hit> known, OffsetDateTime now) {
        known.forEach(hit -> em.persist(new PossibleDuplicate(person, hit, now)));
    }

    /**
     * After a correction: old keys and pairs go, new ones are made; people of the same group are no pair, and who was told
     * apart stays so.
     */
    void again(Person person, OffsetDateTime now) {
        forget("delete from NameKey k where k.person = :person", person);
        forget("delete from PossibleDuplicate d where (d.person = :person or d.other = :person) and d.settledOn is null",
                person);
        keep(person);
        List<UUID> others = new ArrayList<>(settled(person.id()));
        new People(em).group(person.registration().number())
                .stream()
                .map(member -> member.id().value())
                .forEach(others::add);
        pair(person, of(person.told()).stream().filter(hit -> !others.contains(hit.id().value())).toList(), now);
    }

    private void forget(String statement, Person person) {
        em.createQuery(statement).setParameter("person", person.id().value()).executeUpdate();
    }

    /** Who may be the same person, as long as nobody has settled that they are two. */
    Set<PersonId> unsettled(PersonId person) {
        return em.createQuery("select d from PossibleDuplicate d where (d.person = :person or d.other = :person)"
                + " and d.settledOn is null", PossibleDuplicate.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(pair -> new PersonId(pair.counterpart(person.value())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<UUID> settled(PersonId person) {
        return em.createQuery("select d from PossibleDuplicate d where (d.person = :person or d.other = :person)"
                + " and d.settledOn is not null", PossibleDuplicate.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(pair -> pair.counterpart(person.value()))
                .toList();
    }

    /** Unknown if nobody ever thought that the two may be one. */
    PossibleDuplicate pair(PersonId one, PersonId other) {
        return em.createQuery("select d from PossibleDuplicate d where d.person = :one and d.other = :other"
                + " or d.person = :other and d.other = :one", PossibleDuplicate.class)
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }

    /** The kept pairs of some people whom nobody has told apart, best first. */
    List<RegistrationFile.Pair> pairs(Collection<UUID> ids) {
        List<PossibleDuplicate> kept = em.createQuery("select d from PossibleDuplicate d"
                + " where (d.person in :ids or d.other in :ids) and d.settledOn is null", PossibleDuplicate.class)
                .setParameter("ids", ids)
                .getResultList();
        List<UUID> others = new ArrayList<>();
        kept.forEach(pair -> others.add(pair.counterpart(one(pair, ids))));
        Map<UUID, Person> known = new People(em).some(others);
        return kept.stream()
                .sorted(Comparator.comparingDouble(PossibleDuplicate::score).reversed())
                .map(pair -> shown(pair, one(pair, ids), known))
                .toList();
    }

    private static UUID one(PossibleDuplicate pair, Collection<UUID> ids) {
        return ids.contains(pair.person()) ? pair.person() : pair.counterpart(pair.person());
    }

    private static RegistrationFile.Pair shown(PossibleDuplicate pair, UUID one, Map<UUID, Person> known) {
        Person other = known.get(pair.counterpart(one));
        return new RegistrationFile.Pair(new PersonId(one), pair.hit(other));
    }
}
