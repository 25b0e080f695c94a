package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.time.OffsetDateTime;

/** People: one record for life. Search in any script, file, corrections with every old value kept. */
@Stateless
public class Persons {
    /** Best first, at most 50; national; logs who was shown. Invalid if the query is empty. */
    @Gated(Action.PERSON_SEARCH) public Page<Hit> search(PersonQuery query, PageRequest page) { throw new UnsupportedOperationException(); }
    @Gated(Action.PERSON_READ) public PersonFile file(PersonId person) { throw new UnsupportedOperationException(); }
    /** Merge-patch semantics: keys of {@code changes} are the JSON members of a person (names, sex, birthDate, ...); only those change. Reason required. Refuses Stale. Fires PersonCorrected. */
    @Gated(Action.PERSON_CORRECT) public PersonFile correct(PersonId person, Map<String, Object> changes, String reason, long version) { throw new UnsupportedOperationException(); }
    public record Change(String field, String before, String after, String reason, String by, OffsetDateTime at) {}
    @Gated(Action.PERSON_HISTORY) public List<Change> history(PersonId person) { throw new UnsupportedOperationException(); }
    @Gated(Action.PERSON_DUPLICATES) public Page<Hit> possibleDuplicates(PersonId person) { throw new UnsupportedOperationException(); }
    @Gated(Action.PERSON_CORRECT) public PersonFile addDocument(PersonId person, NewPerson.NewDocument document, String reason, long version) { throw new UnsupportedOperationException(); }
    /** Status becomes PENDING_REVIEW unless the caller is a protection officer. */
    @Gated(Action.PERSON_CORRECT) public PersonFile addNeed(PersonId person, NewPerson.NewNeed need, String reason, long version) { throw new UnsupportedOperationException(); }
    @Open("lists of other modules show people") public Map<PersonId, PersonLabel> labels(Collection<PersonId> persons) { throw new UnsupportedOperationException(); }
    /** The relation of the other to the person within their group, code of the list relationship; empty if none is recorded. */
    @Open("rsd asks before derivative status") public Optional<String> relation(PersonId person, PersonId other) { throw new UnsupportedOperationException(); }
}
