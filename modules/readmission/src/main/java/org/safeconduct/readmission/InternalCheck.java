package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.registration.PersonIdentity;
import org.safeconduct.registration.Persons;

/**
 * What an application must be before it goes to the other State: what its form asks, names that the other can read, days that
 * can be true, evidence and its worth, and the limits of the agreement. One check for whoever presents, submits or only asks.
 */
@Dependent
class InternalCheck {

    private static final String OFFICE = "/office";

    @Inject Persons persons;

    @Inject RuleBook rules;

    @Inject RequestCheck check;

    @Inject Application application;

    @Inject Register register;

    @Inject Portraits portraits;

    /** Everything that it finds, the limits of the agreement too. */
    List<CheckFinding> findings(ReadmissionRequest request) {
        PersonIdentity who = persons.identity(request.person());
        Findings findings = look(request, who);
        say(findings, ApplicationField.EVIDENCE.pointer(), () -> check.listed(request.partner(), request.evidence()));
        say(findings, "/stayKnownOn", () -> application.inTime(request, register.today(), who.nationalities()));
        say(findings, "/apprehendedOn", () -> application.inFilingTime(request, register.today()));
        say(findings, "", () -> check.belowCap(request.partner(), request.person()));
        return findings.all();
    }

    private static void say(Findings findings, String pointer, Runnable rule) {
        try {
            rule.run();
        } catch (RuleForbids no) {
            findings.demand(false, pointer, no.key(), no.args().toArray());
        }
    }

    /** Invalid, at the places of what must be mended; remarks do not stand in the way. */
    void refuseFlaws(ReadmissionRequest request) {
        look(request, persons.identity(request.person())).refuse();
    }

    private Findings look(ReadmissionRequest request, PersonIdentity who) {
        Findings findings = new Findings();
        CheckedPerson person = new CheckedPerson(Identities.crossing(who, request), demanded(request.partner()));
        person.look(findings);
        person.picture(findings, request.photograph() != null);
        findings.demand(!portraits.gone(request), ApplicationField.PHOTOGRAPH.pointer(), "check-photograph-gone");
        findings.expect(!persons.cameWithFamily(request.person()), "/person", "check-family");
        LocalDate today = register.today();
        PartialDate birth = who.birthDate();
        LocalDate born = birth == null ? null : birth.earliest();
        new CheckedPapers(Identities.crossingDocuments(who, request.evidence()), born, today)
                .look(findings, request.evidence(), request.partner());
        stay(findings, request.stayKnownOn(), born, today);
        asking(findings, request, today);
        return findings;
    }

    private static void stay(Findings findings, LocalDate known, LocalDate born, LocalDate today) {
        findings.demand(known == null || !known.isAfter(today), "/stayKnownOn", "future")
                .demand(known == null || born == null || !known.isBefore(born), "/stayKnownOn",
                        "check-stay-before-birth");
    }

    private void asking(Findings findings, ReadmissionRequest request, LocalDate today) {
        Optional<AgreementRule> askers = rules.of(request.partner(), today)
                .filter(agreement -> agreement.standing(today) == Agreement.Standing.IN_FORCE)
                .flatMap(agreement -> agreement.rule(RuleName.WHO_MAY_ASK));
        String named = askers.map(rule -> String.join(", ", rule.offices())).orElse("");
        findings.demand(askers.stream().noneMatch(rule -> rule.shutsOut(request.office())), OFFICE,
                "office-may-not-ask",
                request.office(), named)
                .expect(askers.filter(AgreementRule::verified).isPresent(), OFFICE, "check-who-may-ask");
    }

    private List<ApplicationField> demanded(String partner) {
        LocalDate today = register.today();
        return rules.of(partner, today)
                .filter(agreement -> agreement.standing(today) == Agreement.Standing.IN_FORCE)
                .map(Agreement::demanded)
                .orElse(List.of());
    }
}
