package org.safeconduct.readmission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What binds two States, or what they agreed to do, in taking people back. Where a source gives only a month or a season, the
 * day is the first of it.
 *
 * @param partner the other State, ISO 3166-1 alpha-3; a framework that stands where there is no agreement has its own name
 * @param instrument what kind of text it is
 * @param reference where it is published
 * @param inForce first day; null if not known
 * @param endedOn from this day on nobody acts by it; null while it stands
 * @param suspendedOn from this day on it is not applied; null if it is
 * @param binding false for arrangements and frameworks that bind nobody
 * @param formFamily {@code newer}, {@code older}, {@code own} or {@code unknown}: which application form is used
 * @param demanded what its application form cannot go without, as far as somebody has confirmed that in its text
 * @param source where its rules were found
 * @param confidence how far they were confirmed, in words
 * @param evidence what it demands of sorts of evidence
 * @param remarks practice and conditions in words; null if there are none
 */
public record Agreement(String partner, String name, String instrument, String reference, LocalDate inForce,
        LocalDate endedOn, LocalDate suspendedOn, boolean binding, String formFamily,
        List<ApplicationField> demanded, String source, String confidence, String remarks,
        List<EvidenceCondition> evidence, List<AgreementRule> rules) implements Serializable {

    /** Whether anybody acts by it on a day. */
    public enum Standing {
        IN_FORCE,
        NOT_YET,
        SUSPENDED,
        ENDED
    }

    public Agreement {
        demanded = List.copyOf(demanded);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
    }

    public Standing standing(LocalDate on) {
        if (endedOn != null && !on.isBefore(endedOn)) {
            return Standing.ENDED;
        }
        if (suspendedOn != null && !on.isBefore(suspendedOn)) {
            return Standing.SUSPENDED;
        }
        return inForce != null && on.isBefore(inForce) ? Standing.NOT_YET : Standing.IN_FORCE;
    }

    /** The same with other rules. */
    Agreement with(List<AgreementRule> others) {
        return new Agreement(partner, name, instrument, reference, inForce, endedOn, suspendedOn, binding, formFamily,
                demanded, source, confidence, remarks, evidence, others);
    }

    public Optional<AgreementRule> rule(RuleName name) {
        return rules.stream().filter(rule -> rule.rule() == name).findFirst();
    }
}
