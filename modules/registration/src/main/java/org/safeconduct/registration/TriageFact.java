package org.safeconduct.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What the rules of streaming can ask about a claim; each fact is found in one place. */
enum TriageFact {
    EXCLUSION(facts -> facts.need("LP-AP", "LP-AF") || facts.profile("P20")),
    SECURITY(facts -> facts.need("LP-ST")),
    UNACCOMPANIED_MINOR(TriageFacts::unaccompaniedMinor),
    TORTURE(facts -> facts.category("TR")),
    TRAFFICKING(facts -> facts.need("X-TK") || facts.profile("P10")),
    SUBSEQUENT(TriageFacts::subsequent),
    OLDER_PERSON(facts -> facts.category("ER")),
    SERIOUS_MEDICAL(facts -> facts.category("SM")),
    ECONOMIC_ONLY(facts -> facts.onlyProfile("P18")),
    WOMAN_OF_AFG(facts -> facts.womanOf("AFG")),
    DEFAULT(facts -> true);

    /** Facts that only the compartment may name. */
    private static final Set<TriageFact> RESTRICTED = EnumSet.of(EXCLUSION, TORTURE, TRAFFICKING);

    private final Predicate<TriageFacts> holds;

    TriageFact(Predicate<TriageFacts> holds) {
        this.holds = holds;
    }

    /** By the name in the rules, {@code unaccompanied-minor}. */
    static TriageFact named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean restricted() {
        return RESTRICTED.contains(this);
    }

    static Set<TriageFact> of(TriageFacts facts) {
        Set<TriageFact> found = EnumSet.noneOf(TriageFact.class);
        List.of(values()).stream().filter(fact -> fact.holds.test(facts)).forEach(found::add);
        return found;
    }
}
