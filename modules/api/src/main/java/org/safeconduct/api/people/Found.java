package org.safeconduct.api.people;

import java.util.List;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.Hit;
import org.safeconduct.registration.RegistrationFile;

/**
 * Somebody that a search found.
 *
 * @param of whose possible duplicate it is, where several people were asked about; null otherwise
 * @param score 0 to 1
 */
public record Found(PersonId of, Who person, double score, List<String> reasons) {

    /** Enough of a person to tell people apart. */
    public record Who(
            PersonId id,
            String number,
            List<NamePart> names,
            PartialDate birthDate,
            List<String> nationalities,
            String office) {}

    static Found of(PersonId asked, Hit hit) {
        Who who = new Who(hit.id(), hit.number(), hit.names(), hit.birthDate(), hit.nationalities(), hit.office());
        return new Found(asked, who, hit.score(), hit.reasons());
    }

    static Page<Found> page(Page<Hit> hits) {
        List<Found> items = hits.items().stream().map(hit -> of(null, hit)).toList();
        return new Page<>(items, hits.next(), hits.total());
    }

    static List<Found> pairs(List<RegistrationFile.Pair> pairs) {
        return pairs.stream().map(pair -> of(pair.person(), pair.known())).toList();
    }
}
