package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.PersonId;

/** Every old value of a person's record, as far as the caller may see it. */
final class History {

    private final EntityManager em;
    private final Compartment compartment;

    History(EntityManager em, Compartment compartment) {
        this.em = em;
        this.compartment = compartment;
    }

    List<Persons.Change> of(PersonId person) {
        return em
                .createQuery("select c from Correction c where c.person = :person order by c.correctedAt desc, c.field",
                        Correction.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(Correction::change)
                .flatMap(this::visible)
                .toList();
    }

    private Stream<Persons.Change> visible(Persons.Change change) {
        return switch (change.field()) {
            case "needs" -> compartment.showsNeed(change.after()) ? Stream.of(change) : Stream.empty();
            case "profiles" -> Stream.of(withoutHidden(change))
                    .filter(shown -> !Objects.equals(shown.before(), shown.after()));
            default -> Stream.of(change);
        };
    }

    private Persons.Change withoutHidden(Persons.Change change) {
        return new Persons.Change(change.field(), shown(change.before()), shown(change.after()), change.reason(),
                change.by(), change.at());
    }

    private String shown(String codes) {
        if (codes == null) {
            return null;
        }
        String shown = Stream.of(codes.split(" ")).filter(compartment::showsProfile).collect(Collectors.joining(" "));
        return shown.isEmpty() ? null : shown;
    }
}
