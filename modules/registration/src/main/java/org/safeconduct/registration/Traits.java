package org.safeconduct.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.registration.match.Folding;

/**
 * By what a person is recognised.
 *
 * @param names the name in folded words, once for each script that it is known in; empty if no name is known
 * @param birth null if unknown
 * @param documents numbers as they are compared
 */
record Traits(List<List<String>> names, PartialDate birth, Set<String> nationalities, Set<String> documents) {

    static Traits of(NewPerson told) {
        Set<String> documents = told.documents()
                .stream()
                .map(document -> IdentityDocument.key(document.number()))
                .filter(key -> key != null)
                .collect(Collectors.toSet());
        return new Traits(folded(told.names()), told.birthDate(), Set.copyOf(told.nationalities()), documents);
    }

    /** As written, and in the Latin letters that somebody wrote beside it. */
    static List<List<String>> folded(List<NamePart> parts) {
        List<List<String>> names = new ArrayList<>();
        add(names, parts.stream().map(NamePart::value).toList());
        if (parts.stream().anyMatch(part -> part.latin() != null)) {
            add(names, parts.stream().map(NamePart::shown).toList());
        }
        return names;
    }

    private static void add(List<List<String>> names, List<String> parts) {
        List<String> words = Folding.words(String.join(" ", parts));
        if (!words.isEmpty()) {
            names.add(words);
        }
    }

    Integer birthYear() {
        return birth == null ? null : birth.earliest().getYear();
    }
}
