package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Time;

/** People: one record for life. Search in any script, file, corrections with every old value kept. */
@Stateless
public class Persons {

    @PersistenceContext(unitName = "registration") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Powers powers;

    @Inject Codes codes;

    @Inject Event<PersonCorrected> corrected;

    /** A value that was corrected; {@code by} is a login, {@code at} UTC. Null: there was, or is, none. */
    public record Change(String field, String before, String after, String reason, String by, OffsetDateTime at) {}

    /**
     * Best first, at most 50 on all pages together, in the caller's scope; the total counts these. A number is exact. Invalid if the query is empty
     * or too wide.
     */
    @Gated(Action.PERSON_SEARCH)
    public Page<Hit> search(PersonQuery query, PageRequest page) {
        Search search = new Search(query);
        search.note(particulars);
        List<Hit> hits = Lookout.within(powers.scope(Action.PERSON_SEARCH), search.run(em));
        return Ranking.page(hits, page);
    }

    @Gated(Action.PERSON_READ)
    public PersonFile file(PersonId person) {
        return fileOf(person);
    }

    private PersonFile fileOf(PersonId person) {
        return sight().file(new People(em).one(person), em);
    }

    /**
     * Merge-patch semantics: keys of {@code changes} are the JSON members of a person (names, sex, birthDate, ...);
     * only those change, null removes. Lists of documents and needs can only grow. Reason required. Refuses Stale. Fires
     * PersonCorrected for each field.
     */
    @Gated(Action.PERSON_CORRECT)
    public PersonFile correct(PersonId person, Map<String, Object> changes, String reason, long version) {
        PersonRecord record = record(person, reason, version);
        List<String> changed = record.correct(changes, noted(), codes, LocalDate.now(clock));
        changed.forEach(field -> corrected.fire(new PersonCorrected(person, field)));
        return fileOf(person);
    }

    /** Newest first. */
    @Gated(Action.PERSON_HISTORY)
    public List<Change> history(PersonId person) {
        return new History(em, Compartment.of(caller.get(), codes)).of(person);
    }

    /** Found when one of the two was written; best first. */
    @Gated(Action.PERSON_DUPLICATES)
    public Page<Hit> possibleDuplicates(PersonId person) {
        List<Hit> hits = new Doubles(em).pairs(List.of(person.value()))
                .stream()
                .map(RegistrationFile.Pair::known)
                .toList();
        return Ranking.page(hits, PageRequest.first(Search.MOST));
    }

    /**
     * The two records are of two people: what one of them asks for is not asked for by the other. Invalid at /reason; Unknown
     * if nobody thought that they may be one; RuleForbids {@code already-settled}.
     */
    @Gated(Action.PERSON_TELL_APART)
    public void tellApart(PersonId person, PersonId other, String reason) {
        Flaws flaws = new Flaws().required(reason, "/reason");
        TextCheck.text(flaws, reason, TextCheck.TEXT, "/reason");
        flaws.refuse();
        new Doubles(em).pair(person, other).settle(reason, caller.get().login(), LocalDate.now(clock));
        particulars.changed(person, "possible-duplicate", other.toString(), null);
        particulars.about(other);
        particulars.because(reason);
        em.flush();
    }

    @Open("rsd asks before removal: who may be the same person, as long as nobody has told them apart?")
    public Set<PersonId> perhapsAlso(PersonId person) {
        return new Doubles(em).unsettled(person);
    }

    /** Flaws as at registration, with pointers into the document. */
    @Gated(Action.PERSON_CORRECT)
    public PersonFile addDocument(PersonId person, NewPerson.NewDocument document, String reason, long version) {
        record(person, reason, version).add(document, codes, LocalDate.now(clock));
        corrected.fire(new PersonCorrected(person, "documents"));
        return fileOf(person);
    }

    /** Status becomes PENDING_REVIEW unless the caller is a protection officer. */
    @Gated(Action.PERSON_CORRECT)
    public PersonFile addNeed(PersonId person, NewPerson.NewNeed need, String reason, long version) {
        record(person, reason, version).add(need, noted(), codes, LocalDate.now(clock));
        corrected.fire(new PersonCorrected(person, "needs"));
        return fileOf(person);
    }

    private Need.Status noted() {
        boolean assessed = caller.get().roles().contains(Role.PROTECTION_OFFICER);
        return assessed ? Need.Status.CONFIRMED : Need.Status.PENDING_REVIEW;
    }

    /** Who does not exist is absent. At most three statements, however many are asked for. */
    @Open("lists of other modules show people")
    public Map<PersonId, PersonLabel> labels(Collection<PersonId> persons) {
        Sight sight = sight();
        return new People(em).some(persons.stream().map(PersonId::value).distinct().toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Person::id, sight::label));
    }

    /** Unknown if there is no such person. */
    @Open("readmission names a person to the other State: identity, nothing else")
    public PersonIdentity identity(PersonId person) {
        return new People(em).one(person).identity();
    }

    /** Whether a spouse, a partner or a child came in the same group. */
    @Open("readmission asks whether a form has to name a family")
    public boolean cameWithFamily(PersonId person) {
        return em.createQuery("select p.relation, o.relation, o.sex from Person p join Person o"
                + " on o.registration = p.registration and o <> p where p.id = :person", Object[].class)
                .setParameter("person", person.value())
                .getResultStream()
                .flatMap(pair -> Kinship.between((String) pair[0], (String) pair[1], (String) pair[2]).stream())
                .anyMatch(Kinship.FAMILY::contains);
    }

    /** What the other is to the person within their group, code of the list relationship; empty if nothing follows. */
    @Open("rsd asks before derivative status")
    public Optional<String> relation(PersonId person, PersonId other) {
        Map<UUID, Person> both = new People(em).some(List.of(person.value(), other.value()));
        Person one = both.get(person.value());
        Person another = both.get(other.value());
        if (one == null || another == null || person.equals(other) || one.ofUnknownRelation()
                || another.ofUnknownRelation()
                || !one.registration().number().equals(another.registration().number())) {
            return Optional.empty();
        }
        return Kinship.between(one.relation(), another.relation(), another.sex());
    }

    private PersonRecord record(PersonId person, String reason, long version) {
        return new PersonRecord(em, new People(em).one(person), caller.get(), particulars, Time.now(clock), reason)
                .open(version);
    }

    private Sight sight() {
        return new Sight(caller.get(), codes, powers);
    }
}
