package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Unknown;

/** Fetches people with their names and needs in three statements, however many they are. */
final class People {

    private final EntityManager em;

    People(EntityManager em) {
        this.em = em;
    }

    /** Refuses with Unknown. */
    Person one(PersonId id) {
        return some(List.of(id.value())).values().stream().findFirst().orElseThrow(() -> new Unknown("unknown"));
    }

    Map<UUID, Person> some(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p from Person p join fetch p.registration where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.names")
                .setHint("eclipselink.batch", "p.needs")
                .getResultStream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }

    /** With what people are recognised by: names and documents. To be looked at only: nothing that is done to them is kept. */
    List<Person> recognisable(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from Person p join fetch p.registration where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.names")
                .setHint("eclipselink.batch", "p.documents")
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** The first members of groups. */
    List<Person> focalPoints(Collection<String> numbers) {
        return em.createQuery("select p from Person p join fetch p.registration r where r.number in :numbers"
                + " and p.position = 0", Person.class)
                .setParameter("numbers", numbers)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.names")
                .setHint("eclipselink.batch", "p.needs")
                .getResultList();
    }

    /** The members of a group in their order. */
    List<Person> group(RegistrationNumber number) {
        return em.createQuery(
                "select p from Person p join fetch p.registration where p.registration.number = :number",
                Person.class)
                .setParameter("number", number.value())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.names")
                .setHint("eclipselink.batch", "p.needs")
                .getResultStream()
                .sorted(Comparator.comparingInt(Person::position))
                .toList();
    }
}
