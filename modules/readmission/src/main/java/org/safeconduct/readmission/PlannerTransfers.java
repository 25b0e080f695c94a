package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.WorkDays;
import org.safeconduct.readmission.PlannerRows.Planned;

/** The days of planned transfers: the departure, and those that are counted back from it. */
@Dependent
class PlannerTransfers {

    @Inject PlannerRows rows;

    @Inject PlannerLegs legs;

    @Inject RequestLimits limits;

    @Inject RuleBook rules;

    PlannerFound<PlannerEntry> of(Scope scope, PlannerQuery query, WorkDays own) {
        PlannerFound<Planned> found = rows.plans(scope, query);
        List<Planned> plans = found.items();
        Stream<PlannerEntry> notices = query.wants(PlannerKind.NOTICE) ? notices(plans) : Stream.of();
        Stream<PlannerEntry> checks = plans.stream().flatMap(plan -> check(plan, own).stream());
        List<PlannerEntry> wanted = Stream.of(departures(plans, query), notices, checks)
                .flatMap(days -> days)
                .filter(entry -> query.wants(entry.kind()) && query.holds(entry.on()))
                .toList();
        return new PlannerFound<>(wanted, found.cut());
    }

    private Stream<PlannerEntry> departures(List<Planned> plans, PlannerQuery query) {
        List<Planned> shown = plans.stream().filter(plan -> query.holds(plan.transfer().departsOn())).toList();
        Map<UUID, List<Leg>> rides = legs.of(shown.stream().map(plan -> plan.transfer().id()).toList());
        return shown.stream()
                .map(plan -> PlannerEntry
                        .of(plan.transfer().departsOn(), PlannerKind.TRANSFER, null, plan.request())
                        .by(rides.getOrDefault(plan.transfer().id(), List.of())));
    }

    /** Of a transfer that was notified, nothing more is waited for. */
    private Stream<PlannerEntry> notices(List<Planned> plans) {
        Reckoning reckoning = limits.reckoning();
        BiFunction<String, LocalDate, Optional<Agreement>> book = rules.opened();
        return plans.stream()
                .filter(plan -> plan.request().state() == RequestState.TRANSFER_PLANNED)
                .flatMap(plan -> notice(plan, reckoning, book).stream());
    }

    private static Optional<PlannerEntry> notice(Planned plan, Reckoning reckoning,
            BiFunction<String, LocalDate, Optional<Agreement>> book) {
        ReadmissionRequest request = plan.request();
        LocalDate departsOn = plan.transfer().departsOn();
        return reckoning.maybe(book.apply(request.partner(), departsOn), RuleName.TRANSFER_NOTICE, departsOn,
                request.kind())
                .map(Due::date)
                .map(last -> PlannerEntry.of(last, PlannerKind.NOTICE, null, request));
    }

    /** Empty for what is not ahead any more, and where the holidays of that year are not known. */
    private static Optional<PlannerEntry> check(Planned plan, WorkDays own) {
        if (!plan.ahead()) {
            return Optional.empty();
        }
        try {
            LocalDate day = own.before(plan.transfer().departsOn(), Mark.CHECK.days());
            return Optional.of(PlannerEntry.of(day, PlannerKind.CHECK, null, plan.request()));
        } catch (RuleForbids notCounted) {
            return Optional.empty();
        }
    }
}
