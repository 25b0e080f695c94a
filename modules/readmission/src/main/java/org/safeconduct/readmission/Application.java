package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.RuleForbids;

/** Until when this State may ask: counted where the agreement has a confirmed rule for it. */
@Dependent
class Application {

    @Inject RequestLimits limits;

    @Inject Identities identities;

    @Inject RuleBook rules;

    @Inject Clock clock;

    /**
     * RuleForbids {@code stay-day-needed}, {@code application-limit-over} (with its last day); empty where nothing limits it. A
     * refusal that is disputed is no new application.
     */
    Optional<Due> inTime(ReadmissionRequest request, LocalDate today) {
        return inTime(request, today, identities.nationalities(request.person()));
    }

    /** The same where the nationalities of the person are known already. */
    Optional<Due> inTime(ReadmissionRequest request, LocalDate today, List<String> nationalities) {
        // Agreement with Serbia, OJ L 334 19.12.2007 p. 46, on time limits: for third-country nationals and stateless people. A
        // State takes its own nationals back at any time.
        boolean own = nationalities.contains(request.partner());
        if (request.state() == RequestState.DISPUTED || own || !limited(request)) {
            return Optional.empty();
        }
        if (request.stayKnownOn() == null) {
            throw new RuleForbids("stay-day-needed");
        }
        Optional<Due> due = limits.due(request, RuleName.APPLICATION, request.stayKnownOn());
        due.map(Due::date).filter(today::isAfter).ifPresent(last -> {
            throw new RuleForbids("application-limit-over", last.toString());
        });
        return due;
    }

    /**
     * In the accelerated procedure: RuleForbids {@code apprehension-day-needed}, {@code filing-limit-over} (with its last day),
     * where the agreement has a confirmed rule for it; a refusal that is disputed is no new application.
     */
    void inFilingTime(ReadmissionRequest request, LocalDate today) {
        if (request.kind() != RequestKind.ACCELERATED || request.state() == RequestState.DISPUTED) {
            return;
        }
        LocalDate from = request.apprehendedOn() == null ? today : request.apprehendedOn();
        Optional<Due> due = limits.due(request, RuleName.ACCELERATED_FILING, from);
        if (due.isPresent() && request.apprehendedOn() == null) {
            throw new RuleForbids("apprehension-day-needed");
        }
        due.map(Due::date).filter(today::isAfter).ifPresent(last -> {
            throw new RuleForbids("filing-limit-over", last.toString());
        });
    }

    private boolean limited(ReadmissionRequest request) {
        LocalDate from = request.stayKnownOn() == null ? LocalDate.now(clock) : request.stayKnownOn();
        return rules.of(request.partner(), from)
                .flatMap(agreement -> agreement.rule(RuleName.APPLICATION))
                .filter(AgreementRule::countable)
                .isPresent();
    }
}
