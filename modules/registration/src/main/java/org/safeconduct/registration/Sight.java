package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Reach;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Scope;

/** Turns people into what the caller may see of them. */
final class Sight {

    private final Compartment compartment;
    private final Scope readable;

    /** Asks once how far the caller may read people, if the caller is one who may know that something is hidden. */
    Sight(Caller caller, Codes codes, Powers powers) {
        this.compartment = Compartment.of(caller, codes);
        boolean reads = powers.reach(caller.roles(), Action.PERSON_READ) != Reach.NONE;
        this.readable = compartment.aware() && reads ? powers.scope(Action.PERSON_READ) : null;
    }

    Compartment compartment() {
        return compartment;
    }

    PersonLabel label(Person person) {
        List<String> needs = compartment.visible(person.needs()).stream().filter(Need::stands).map(Need::code).toList();
        return new PersonLabel(person.id(), person.number(), person.parts(), person.birthDate(), person.sex(),
                person.nationalities(), needs, knowsOfRestricted(person));
    }

    private boolean knowsOfRestricted(Person person) {
        return readable != null
                && (readable.everywhere() || readable.offices().contains(person.registration().office()))
                && compartment.hidesSome(person.needs());
    }

    /** The whole file: documents, claims and the members of the group are fetched here, one statement each. */
    PersonFile file(Person person, EntityManager em) {
        NewPerson told = person.told();
        List<Person> group = new People(em).group(person.registration().number());
        return new PersonFile(person.id(), person.number(), told.names(), told.sex(), told.birthDate(),
                told.birthDateEstimated(), told.birthPlace(), told.nationalities(), told.ethnicity(), told.religion(),
                told.maritalStatus(), told.languages(),
                person.documents().stream().map(IdentityDocument::line).toList(),
                compartment.visible(person.needs()).stream().map(Need::line).toList(),
                compartment.visibleProfiles(told.profiles()), person.registration().number(),
                person.registration().office(), claims(person, em), family(person, group), person.version());
    }

    private static List<PersonFile.ClaimLine> claims(Person person, EntityManager em) {
        return em.createQuery("select c from Claim c where c.person = :person order by c.madeOn desc, c.id",
                Claim.class)
                .setParameter("person", person)
                .getResultStream()
                .map(Claim::line)
                .toList();
    }

    private static List<PersonFile.FamilyLine> family(Person person, List<Person> group) {
        return group.stream()
                .filter(other -> other.position() != person.position())
                .filter(other -> !person.ofUnknownRelation() && !other.ofUnknownRelation())
                .map(other -> line(person, other))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PersonFile.FamilyLine> line(Person person, Person other) {
        return Kinship.between(person.relation(), other.relation(), other.sex())
                .map(relation -> new PersonFile.FamilyLine(other.id(), other.number(), other.parts(), relation,
                        other.birthDate()));
    }
}
