package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;

/** Turns a request into what the other State sees of it. */
@Dependent
class PartnerSight {

    /** Until when this State may ask is its own affair. */
    private static final Set<RuleName> OWN = EnumSet.of(RuleName.APPLICATION, RuleName.ACCELERATED_FILING);

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    @Inject Consent consent;

    @Inject Papers papers;

    @Inject Amendments amendments;

    @Inject Identities identities;

    @Inject CurrentCaller caller;

    @Inject Powers powers;

    PartnerFile file(ReadmissionRequest request) {
        boolean gone = request.state() == RequestState.WITHDRAWN;
        List<Crossing> crossed = crossings.of(request.number());
        List<Crossing> round = request.ofRound(crossed);
        return new PartnerFile(request.number(), request.kind(), request.state(),
                turn(request, round), yours(request, round), open(request, round), gone ? null : person(request),
                !gone && request.photograph() != null,
                gone ? List.of() : evidence(request),
                limits(request),
                gone || !request.shared() ? List.of() : exchanges(crossed),
                gone || !request.shared() ? List.of() : amended(request, crossed),
                gone ? null : papers.documentView(request.number()),
                gone ? null : papers.plan(request.number()),
                request.state() == RequestState.INTERVIEW_CALLED ? Appointment.day(round) : null, request.version());
    }

    /** As it was sent; before that, as it would be sent now. */
    private PartnerFile.Person person(ReadmissionRequest request) {
        return request.application() == null || !request.shared()
                ? identities.offered(request)
                : request.application();
    }

    /** Whose step is next. */
    Turn turn(ReadmissionRequest request, List<Crossing> round) {
        return Turn.of(request.state(), round, register.today());
    }

    /**
     * Whether the next step is the caller's; what may only be taken back waits for nobody.
     *
     * @param round what crossed in the round that runs
     */
    boolean yours(ReadmissionRequest request, List<Crossing> round) {
        return turn(request, round).isOf(caller.get().roles())
                && mine(request, round).anyMatch(act -> act != RequestAct.RETRACT_ARRIVAL);
    }

    private Set<RequestAct> open(ReadmissionRequest request, List<Crossing> round) {
        boolean consented = consent.given(request, round).isPresent();
        Set<RequestAct> open = EnumSet.noneOf(RequestAct.class);
        mine(request, round).filter(act -> !consented || !act.undoesConsent()).forEach(open::add);
        return open;
    }

    private Stream<RequestAct> mine(ReadmissionRequest request, List<Crossing> round) {
        Set<Action> mine = powers.mine();
        return RequestLife.TABLE.open(request.state())
                .stream()
                .filter(act -> act.comesIn() && mine.contains(act.action()))
                .filter(act -> Handovers.allow(act, request.state(), round));
    }

    /** What runs between the two States; until when this one might ask is its own affair. */
    private List<LimitView> limits(ReadmissionRequest request) {
        return limits.of(request.number())
                .stream()
                .filter(limit -> !OWN.contains(limit.rule()))
                .map(RunningLimit::view)
                .toList();
    }

    private List<EvidenceView> evidence(ReadmissionRequest request) {
        return Worthiness.of(request.partner(), request.evidence(), register.today()).crossing();
    }

    private List<AmendmentView> amended(ReadmissionRequest request, List<Crossing> crossed) {
        return amendments.of(request.number(), crossed).stream().map(AmendmentView::crossing).toList();
    }

    /** Messages stand in the thread. A suspension has no day: it would tell when something happened on this side. */
    private static List<PartnerFile.Exchange> exchanges(List<Crossing> crossings) {
        return crossings.stream()
                .filter(crossing -> !crossing.is(RequestAct.SUSPEND) && !crossing.is(RequestAct.RESUME)
                        && !crossing.is(RequestAct.MESSAGE))
                .map(Crossing::exchange)
                .toList();
    }
}
