package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;

/** Turns a request into what the other State sees of it. */
@Dependent
class PartnerSight {

    @Inject Register register;

    @Inject RequestLimits limits;

    @Inject Papers papers;

    @Inject Identities identities;

    @Inject CurrentCaller caller;

    @Inject Powers powers;

    PartnerFile file(ReadmissionRequest request) {
        boolean gone = request.state() == RequestState.WITHDRAWN;
        List<Crossing> crossings = register.crossings(request.number());
        Set<RequestAct> open = open(request, request.ofRound(crossings));
        return new PartnerFile(request.number(), request.kind(), request.state(),
                yours(request.state()) && waits(open), open, gone ? null : person(request),
                gone ? List.of() : evidence(request),
                limits(request),
                gone ? List.of() : exchanges(crossings), gone ? null : papers.documentView(request.number()),
                gone ? null : papers.plan(request.number()), request.version());
    }

    /** As it was sent; before that, as it would be sent now. */
    private PartnerFile.Person person(ReadmissionRequest request) {
        return request.application() == null || !request.shared()
                ? identities.of(request.person())
                : request.application();
    }

    /** What may only be taken back waits for nobody. */
    private static boolean waits(Set<RequestAct> open) {
        return open.stream().anyMatch(act -> act != RequestAct.RETRACT_ARRIVAL);
    }

    boolean yours(RequestState state) {
        return Turn.of(state).isOf(caller.get().roles());
    }

    private Set<RequestAct> open(ReadmissionRequest request, List<Crossing> crossings) {
        Set<Action> mine = powers.mine();
        boolean consented = limits.consented(request, crossings, register.today()).isPresent();
        Set<RequestAct> open = EnumSet.noneOf(RequestAct.class);
        RequestLife.TABLE.open(request.state())
                .stream()
                .filter(act -> act.comesIn() && mine.contains(act.action()))
                .filter(act -> !consented || !act.undoesConsent())
                .filter(act -> Handovers.allow(act, request.state(), crossings))
                .forEach(open::add);
        return open;
    }

    /** What runs between the two States; until when this one might ask is its own affair. */
    private List<LimitView> limits(ReadmissionRequest request) {
        return limits.of(request.number())
                .stream()
                .filter(limit -> limit.rule() != RuleName.APPLICATION)
                .map(RunningLimit::view)
                .toList();
    }

    private static List<EvidenceView> evidence(ReadmissionRequest request) {
        return request.evidence().stream().map(item -> EvidenceView.of(item, request.partner())).toList();
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
