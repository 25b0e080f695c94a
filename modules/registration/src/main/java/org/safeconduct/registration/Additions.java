package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;

/**
 * New documents and needs in a merge patch. The patch names the whole list: what is on the record must stand in it as it is,
 * for it is never taken away; the others are new.
 */
record Additions(List<NewPerson.NewDocument> documents, List<NewPerson.NewNeed> needs) {

    /** Refuses nothing yet: the flaws tell what is wrong. Needs that the caller does not see need not be named. */
    static Additions in(Map<String, Object> changes, NewPerson before, Compartment compartment, Flaws flaws) {
        List<NewPerson.NewNeed> seen = before.needs()
                .stream()
                .filter(need -> compartment.showsNeed(need.code()))
                .toList();
        return new Additions(
                fresh(changes, "documents", before.documents(), NewPerson.NewDocument.class, flaws),
                fresh(changes, "needs", seen, NewPerson.NewNeed.class, flaws));
    }

    private static <T> List<T> fresh(Map<String, Object> changes, String field, List<T> known, Class<T> kind,
            Flaws flaws) {
        if (!changes.containsKey(field)) {
            return List.of();
        }
        List<?> told = changes.get(field) instanceof List<?> list ? list : List.of();
        List<T> fresh = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            flaws.unless(kind.isInstance(told.get(i)), "/" + field + "/" + i, "wrong-type");
            if (kind.isInstance(told.get(i)) && !known.contains(told.get(i))) {
                fresh.add(kind.cast(told.get(i)));
            }
        }
        flaws.unless(told.containsAll(known), "/" + field, "not-by-correction");
        return fresh;
    }

    /** Which lists grow, by their names in the published interface. */
    List<String> fields() {
        return Stream.of(documents.isEmpty() ? "" : "documents", needs.isEmpty() ? "" : "needs")
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /** Flaws at the places that the new ones have in the lists of the patch. */
    void check(Map<String, Object> changes, NewPerson person, Codes codes, LocalDate today, Flaws flaws) {
        for (NewPerson.NewDocument document : documents) {
            new DocumentCheck(codes, today, flaws).of(document, person.birthDate(), at(changes, "documents", document));
        }
        for (NewPerson.NewNeed need : needs) {
            new PersonCheck(codes, today, flaws).need(need, at(changes, "needs", need));
        }
    }

    private static String at(Map<String, Object> changes, String field, Object told) {
        return "/" + field + "/" + ((List<?>) changes.get(field)).indexOf(told);
    }
}
