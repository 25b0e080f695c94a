package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.RuleForbids;

/** What must stand for a journey: a travel document for all of its days, time under the agreement, and the notice of it. */
@Dependent
class TransferCheck {

    @Inject RequestLimits limits;

    @Inject Papers papers;

    @Inject Flights flights;

    @Inject PersonLock lock;

    /** RuleForbids {@code document-not-yet-valid}, {@code document-expires-before}: each with the day of the document. */
    void documentCovers(RequestNumber number, TransferPlan plan) {
        papers.document(number).map(TravelDocument::view).ifPresent(document -> {
            refuseBefore(document.validFrom(), plan.firstDay());
            refuseAfter(document.validUntil(), plan.lastDay(), "document-expires-before");
        });
    }

    private static void refuseBefore(LocalDate first, LocalDate day) {
        if (day.isBefore(first)) {
            throw new RuleForbids("document-not-yet-valid", first.toString());
        }
    }

    /** RuleForbids {@code transfer-limit-passed} (with its last day) where the agreement wants the transfer earlier. */
    void withinLimit(ReadmissionRequest request, TransferPlan plan) {
        limits.running(request, RuleName.TRANSFER)
                .map(limit -> limit.due().date())
                .ifPresent(last -> refuseAfter(last, plan.departsOn(), "transfer-limit-passed"));
    }

    /**
     * RuleForbids {@code cap-of-flight-reached} (with the number) where the agreement, as it reads on the day of the departure, lets
     * no more people travel by one of the flights. Who plans for the same State at this moment waits, and is counted.
     */
    void withinCap(ReadmissionRequest request, TransferPlan plan) {
        limits.agreement(request, plan.departsOn())
                .flatMap(agreement -> agreement.rule(RuleName.CAP_FLIGHT))
                .filter(AgreementRule::caps)
                .ifPresent(cap -> withinCap(request, plan, cap.amount()));
    }

    private void withinCap(ReadmissionRequest request, TransferPlan plan, int most) {
        lock.take(request.partner());
        boolean full = plan.legs()
                .stream()
                .filter(leg -> leg.mode() == Leg.Mode.AIR)
                .anyMatch(leg -> flights.others(request, leg) >= most);
        if (full) {
            throw new RuleForbids("cap-of-flight-reached", most);
        }
    }

    /** RuleForbids {@code notice-too-late} (with the last day that was in time), counted back from the departure. */
    void noticeInTime(LocalDate given, Due due) {
        refuseAfter(due.date(), given, "notice-too-late");
    }

    private static void refuseAfter(LocalDate last, LocalDate day, String key) {
        if (day.isAfter(last)) {
            throw new RuleForbids(key, last.toString());
        }
    }

    /**
     * The journey that was notified is the one that is made: RuleForbids {@code notice-of-another-plan}, {@code notice-too-late},
     * and {@code journey-missed} (with its day) where the request was suspended when the departure came.
     */
    void noticed(ReadmissionRequest request, Transfer transfer, List<Crossing> crossings) {
        LocalDate departsOn = transfer.departsOn();
        Crossing notice = crossings.stream()
                .filter(crossing -> crossing.is(RequestAct.NOTIFY_TRANSFER))
                .reduce((earlier, later) -> later)
                .filter(last -> last.announces(transfer))
                .orElseThrow(() -> new RuleForbids("notice-of-another-plan"));
        limits.of(request.number())
                .stream()
                .filter(limit -> limit.rule() == RuleName.TRANSFER_NOTICE && limit.startedOn().equals(departsOn))
                .reduce((earlier, later) -> later)
                .ifPresent(counted -> noticeInTime(notice.on(), counted.due()));
        boolean missed = crossings.stream()
                .skip(crossings.indexOf(notice))
                .anyMatch(crossing -> crossing.is(RequestAct.RESUME) && crossing.on().isAfter(departsOn));
        if (missed) {
            throw new RuleForbids("journey-missed", departsOn.toString());
        }
    }
}
