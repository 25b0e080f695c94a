package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.match.Folding;

/** One search as an officer asks for it. */
final class Search {

    static final int MOST = 50;

    private static final Pattern HAS_DIGIT = Pattern.compile("\\p{Nd}");

    private final PersonQuery query;
    private final String text;

    /** Refuses an empty query, one that asks for a nationality alone, and texts that are too long. */
    Search(PersonQuery query) {
        this.query = query;
        this.text = bare(query.text());
        Flaws flaws = new Flaws();
        flaws.atMost(TextCheck.NAME, query.text(), "/text");
        flaws.atMost(TextCheck.NAME, query.documentNumber(), "/documentNumber");
        flaws.atMost(TextCheck.NAME, query.number(), "/number");
        flaws.unless(bare(query.nationality()) == null || query.nationality().matches("[A-Z]{3}"), "/nationality",
                "code",
                "country");
        names().forEach(part -> flaws.atMost(TextCheck.NAME, part.value(), "/names"));
        boolean nothing = text == null && names().isEmpty() && birth() == null && bare(query.documentNumber()) == null
                && bare(query.number()) == null;
        flaws.unless(!nothing, query.nationality() == null ? "" : "/nationality",
                query.nationality() == null ? "search-empty" : "search-too-wide");
        flaws.refuse();
    }

    /** The terms go into the log. */
    void note(Particulars particulars) {
        particulars.noted(null, "text", text);
        names().forEach(part -> particulars.noted(null, "names", part.value()));
        particulars.noted(null, "birthDate", query.birthDate());
        particulars.noted(null, "nationality", query.nationality());
        particulars.noted(null, "documentNumber", query.documentNumber());
        particulars.noted(null, "number", query.number());
    }

    /** Best first; a number is exact, so who has it stands on top. */
    List<Hit> run(EntityManager em) {
        Lookout lookout = new Lookout(em);
        Map<PersonId, Hit> hits = new LinkedHashMap<>();
        for (String number : numbers()) {
            lookout.numbered(number).forEach(hit -> hits.putIfAbsent(hit.id(), hit));
        }
        lookout.like(traits()).forEach(hit -> hits.putIfAbsent(hit.id(), hit));
        return hits.values()
                .stream()
                .sorted(Ranking.BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        if (bare(query.number()) != null) {
            numbers.add(query.number());
        }
        if (looksLikeNumber()) {
            numbers.add(text);
        }
        return numbers;
    }

    private boolean looksLikeNumber() {
        return text != null && HAS_DIGIT.matcher(text).find();
    }

    private Traits traits() {
        List<List<String>> names = new ArrayList<>(Traits.folded(names()));
        if (text != null && !looksLikeNumber()) {
            List<String> words = Folding.words(text);
            if (!words.isEmpty()) {
                names.add(words);
            }
        }
        Set<String> nationalities = bare(query.nationality()) == null ? Set.of() : Set.of(query.nationality());
        return new Traits(names, birth(), nationalities, documents());
    }

    private Set<String> documents() {
        String number = bare(query.documentNumber()) == null && looksLikeNumber() ? text : query.documentNumber();
        String key = IdentityDocument.key(number);
        return key == null ? Set.of() : Set.of(key);
    }

    private PartialDate birth() {
        String told = bare(query.birthDate());
        try {
            return told == null ? null : new PartialDate(told);
        } catch (Invalid e) {
            throw Invalid.at("/birthDate", e.flaws().getFirst().key());
        }
    }

    private List<NamePart> names() {
        return query.names() == null ? List.of() : query.names();
    }

    private static String bare(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
