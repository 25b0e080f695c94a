package org.safeconduct.casefile;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.ejb.Stateless;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.casefile.CodeList.Entry;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Texts;
import org.safeconduct.kernel.Unknown;

/**
 * Code lists with their labels. Named as in {@code reference-lists.csv} (marital, relationship, religion, document,
 * claim_profile and so on), and: sex, need, decision, country (ISO 3166-1 alpha-3 with UNK, XXA, XKX, TIB), language
 * (ISO 639-3). Codes whose label is not known are kept for imports and never shown.
 */
@Stateless
public class Codes {

    /** The edition of all lists; a record that must not change with them keeps it beside the code. */
    public static final String EDITION = "2026-11";

    private static final Texts LABELS = new Texts(Codes.class, "codes");
    private static final String NEEDS_OF_COMPARTMENTS = "(SV|TR)(-..)?|LP-AP|X-TK|X-LG";
    private static final Map<String, String> RESTRICTED = Map.of("need", NEEDS_OF_COMPARTMENTS, "claim_profile",
            "P07|P08|P10|P20");

    /**
     * A code with its label in the language that was asked for.
     *
     * @param shown false where no label is known
     * @param restricted true for a fact that only compartments may see
     */
    public record Code(String list, String code, String label, boolean shown, boolean restricted) {}

    /** The shown codes of a list in the order of the source; countries and languages by label. Unknown if there is no such list. */
    @Gated(Action.CODES_READ)
    public List<Code> list(String list, Locale language) {
        CodeList found = Optional.ofNullable(CodeLists.ALL.get(list)).orElseThrow(() -> new Unknown("unknown"));
        List<Code> codes = found.entries()
                .values()
                .stream()
                .filter(Entry::shown)
                .map(entry -> new Code(list, entry.code(), text(list, entry, language), true,
                        isRestricted(list, entry.code())))
                .toList();
        return named(list) ? codes.stream().sorted(byLabel(language)).toList() : codes;
    }

    private static boolean named(String list) {
        return list.equals("country") || list.equals("language");
    }

    private static Comparator<Code> byLabel(Locale language) {
        Collator collator = Collator.getInstance(language);
        return (one, other) -> collator.compare(one.label(), other.label());
    }

    /**
     * The codes of a list that only compartments may see: needs SV*, TR*, LP-AP, X-TK, X-LG; claim profiles P07, P08, P10,
     * P20. Empty for other lists.
     */
    @Open("casework keeps restricted facts inside their compartment")
    public Set<String> restricted(String list) {
        CodeList found = CodeLists.ALL.get(list);
        return found == null
                ? Set.of()
                : found.entries()
                        .keySet()
                        .stream()
                        .filter(code -> isRestricted(list, code))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isRestricted(String list, String code) {
        return code.matches(RESTRICTED.getOrDefault(list, ""));
    }

    /** True also for codes that are not shown. */
    @Open("every form checks its codes")
    public boolean exists(String list, String code) {
        return entry(list, code).isPresent();
    }

    /** In the language, else in English followed by {@code [en]}; the code itself where the list has none or no label. */
    @Open("every page shows labels")
    public String label(String list, String code, Locale language) {
        return entry(list, code).filter(Entry::shown).map(entry -> text(list, entry, language)).orElse(code);
    }

    private static Optional<Entry> entry(String list, String code) {
        CodeList found = code == null ? null : CodeLists.ALL.get(list);
        return found == null ? Optional.empty() : Optional.ofNullable(found.entries().get(code));
    }

    private static String text(String list, Entry entry, Locale language) {
        if (language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return entry.english();
        }
        String key = list + "." + entry.code();
        String own = LABELS.say(language, key, List.of());
        return own.equals(key) ? localeName(list, entry, language) : own;
    }

    private static String localeName(String list, Entry entry, Locale language) {
        ULocale in = ULocale.forLocale(language);
        String name = switch (list) {
            case "country" -> ULocale.getDisplayCountry("und_" + entry.code(), in);
            case "language" -> ULocale.getDisplayLanguage(entry.code(), in);
            default -> entry.code();
        };
        return name.equals(entry.code()) || name.equals(entry.english()) ? entry.english() + " [en]" : name;
    }
}
