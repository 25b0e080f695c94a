package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Code lists: labels by list and code (reference-lists, specific needs, decision types, countries, languages). Code-only rows are never shown. Lists are named as in reference-lists.csv (marital, relationship, religion, document, claim_profile, ...), and: need, decision, country (alpha-3 with UNK, XXA, XKX, TIB), language (ISO 639-3). */
@Stateless
public class Codes {
    /** Restricted: a need that only compartments may see (SV, TR, LP-AP, X-TK, X-LG). */
    public record Code(String list, String code, String label, boolean shown, boolean restricted) {}
    /** The shown codes of a list in the order of the source; countries and languages by label. Unknown if there is no such list. */
    @Gated(Action.CODES_READ) public List<Code> list(String list, Locale language) { throw new UnsupportedOperationException(); }
    /** The codes of a list that only compartments may see: needs SV*, TR*, LP-AP, X-TK, X-LG; claim profiles P07, P10, P20. Empty for other lists. */
    @Open("casework keeps restricted facts inside their compartment") public Set<String> restricted(String list) { throw new UnsupportedOperationException(); }
    @Open("every form checks its codes") public boolean exists(String list, String code) { throw new UnsupportedOperationException(); }
    /** In the language, else in English followed by {@code [en]}; the code itself where the list has none or no label. */
    @Open("every page shows labels") public String label(String list, String code, Locale language) { throw new UnsupportedOperationException(); }
}
