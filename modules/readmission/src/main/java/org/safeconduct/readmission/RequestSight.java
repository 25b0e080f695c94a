package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;

/** Turns a request into what the officers of the requesting State see of it. */
@Dependent
class RequestSight {

    /** Rules whose limits run for a request. */
    private static final List<RuleName> COUNTED = List.of(RuleName.REPLY, RuleName.TRAVEL_DOCUMENT, RuleName.TRANSFER,
            RuleName.TRANSFER_NOTICE, RuleName.ERROR_WINDOW);

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    @Inject RuleBook rules;

    @Inject Papers papers;

    @Inject Amendments amendments;

    @Inject Persons persons;

    @Inject CurrentCaller caller;

    @Inject Powers powers;

    RequestFile file(ReadmissionRequest request) {
        RequestView row = request.view();
        // A round that was not sent yet has neither travel document nor plan.
        boolean sent = !before(request);
        List<Crossing> crossed = crossings.of(row.number());
        List<Crossing> round = request.ofRound(crossed);
        return new RequestFile(row.number(), row.person(), who(row.person()), row.partner(), row.kind(),
                row.state(),
                request.suspendedFrom(), row.openedOn(), row.openedBy(), request.preparedBy(), row.office(),
                request.stayKnownOn(), request.apprehendedOn(), request.lastAddress(),
                request.photograph(),
                row.state().requesting(), request.shared() ? row.state().requested() : null,
                open(request, round),
                Worthiness.of(row.partner(), request.evidence(), register.today()).own(),
                limits.of(row.number()).stream().map(RunningLimit::view).toList(), byHand(request),
                crossed.stream().map(Crossing::view).toList(), amendments.of(row.number(), crossed),
                sent ? papers.documentView(row.number()) : null,
                sent ? papers.plan(row.number()) : null, interview(request, round), row.version());
    }

    /** While the request is suspended too: somebody has to call it off. */
    private static LocalDate interview(ReadmissionRequest request, List<Crossing> round) {
        boolean waited = request.state() == RequestState.INTERVIEW_CALLED
                || request.suspendedFrom() == RequestState.INTERVIEW_CALLED;
        return waited ? Appointment.day(round) : null;
    }

    ThreadFile thread(ReadmissionRequest request, List<MessageView> messages) {
        RequestView row = request.view();
        boolean writable = speaks(request) && powers.mine().contains(RequestAct.MESSAGE.action())
                && RequestLife.TABLE.open(row.state()).contains(RequestAct.MESSAGE);
        return new ThreadFile(row.number(), row.person(), who(row.person()), row.partner(), row.kind(), row.state(),
                row.openedOn(), row.openedBy(), row.office(), request.shared() ? row.state().requested() : null,
                crossings.of(row.number()).stream().map(Crossing::view).toList(), writable, messages);
    }

    private RequestFile.Who who(PersonId person) {
        PersonLabel label = persons.labels(List.of(person)).get(person);
        return label == null ? null : new RequestFile.Who(label.names(), label.birthDate(), label.nationalities());
    }

    private Set<RequestAct> open(ReadmissionRequest request, List<Crossing> crossings) {
        Set<Action> mine = powers.mine();
        Set<RequestAct> open = EnumSet.noneOf(RequestAct.class);
        RequestLife.TABLE.open(request.state())
                .stream()
                .filter(act -> act.action() != null && !act.comesIn() && mine.contains(act.action()))
                .filter(act -> act != RequestAct.MESSAGE || speaks(request))
                .filter(act -> act != RequestAct.SUBMIT || !Objects.equals(request.preparedBy(), caller.get().login()))
                .filter(act -> Handovers.allow(act, request.state(), crossings))
                .forEach(open::add);
        return open;
    }

    private static boolean speaks(ReadmissionRequest request) {
        return request.shared() && request.state() != RequestState.SUSPENDED;
    }

    private List<RequestFile.ByHand> byHand(ReadmissionRequest request) {
        return request.state().closed()
                ? List.of()
                : byHand(request, rules.of(request.partner(), register.today()));
    }

    private List<RequestFile.ByHand> byHand(ReadmissionRequest request, Optional<Agreement> agreement) {
        return Stream.of(COUNTED.stream(), heard(request.state()).stream(), filed(request).stream())
                .flatMap(rules -> rules)
                .flatMap(rule -> why(request, agreement, rule).stream())
                .toList();
    }

    /** What the mission has to keep while it is asked to hear the person. */
    private static Optional<RuleName> heard(RequestState state) {
        return switch (state) {
            case INTERVIEW_CALLED -> Optional.of(RuleName.INTERVIEW);
            case INTERVIEW_HELD -> Optional.of(RuleName.INTERVIEW_RESULT);
            default -> Optional.empty();
        };
    }

    private static boolean before(ReadmissionRequest request) {
        return request.state() == RequestState.DRAFT || request.state() == RequestState.INTERNAL_CHECK;
    }

    /** How soon it must be asked in the accelerated procedure, until it is. */
    private static Optional<RuleName> filed(ReadmissionRequest request) {
        return before(request) && request.kind() == RequestKind.ACCELERATED
                ? Optional.of(RuleName.ACCELERATED_FILING)
                : Optional.empty();
    }

    private Optional<RequestFile.ByHand> why(ReadmissionRequest request, Optional<Agreement> found, RuleName rule) {
        try {
            Agreement agreement = found.orElseThrow(() -> new RuleForbids("agreement-none"));
            limits.reckoning().due(agreement, rule, register.today(), request.kind());
            return Optional.empty();
        } catch (RuleForbids notCounted) {
            return Optional.of(new RequestFile.ByHand(rule, notCounted.key()));
        }
    }
}
