package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;

/**
 * Warnings of what runs out, as tasks of whoever must act; asked by the nightly job, each request in a transaction of its own.
 * Each warning is given once; of several that have come at once only the last becomes a task. Unknown if there is no such request.
 */
@Stateless
public class Alerts {

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    @Inject Consent consent;

    @Inject Papers papers;

    @Inject GivenAlerts given;

    @Inject Warnings warnings;

    @Inject Timeline timeline;

    /**
     * Half, three quarters, nine tenths and the whole of each running limit. From nine tenths on the deputy of whoever must act hears
     * too: officers name no deputies here, so that the supervisors of returns in the office of the request are theirs. While the
     * request is suspended nobody is warned: what has passed meanwhile is said once it goes on.
     */
    @Gated(Action.READMISSION_LAPSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ofLimits(RequestNumber number) {
        ReadmissionRequest request = register.toRecheck(number);
        if (request.state() != RequestState.SUSPENDED) {
            limits.of(number).stream().filter(RunningLimit::runs).forEach(limit -> warn(request, limit));
        }
    }

    private void warn(ReadmissionRequest request, RunningLimit limit) {
        LocalDate last = limit.due().date();
        List<Mark> fresh = given.fresh(request, limit.id(), Mark.passed(limit.startedOn(), last, register.today()));
        if (!fresh.isEmpty()) {
            String rule = limit.rule().code();
            warnings.replace(request, rule, fresh.getLast(), Warnings.keeper(request.state()), last);
            if (fresh.getLast().isForDeputy()) {
                warnings.give(request, rule, fresh.getLast(), Role.RETURN_SUPERVISOR, last);
            }
        }
    }

    /**
     * Proposes to a supervisor that silence counts as consent; nothing is accepted by it. Refuses as
     * {@link Reactions#confirmTacit} does where it would be refused now.
     */
    @Gated(Action.READMISSION_LAPSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ofSilence(RequestNumber number) {
        ReadmissionRequest request = register.toRecheck(number);
        RequestLife.TABLE.require(request.state(), RequestAct.CONFIRM_TACIT);
        LocalDate last = consent.require(request, crossings.round(number));
        UUID limit = limits.running(request, RuleName.REPLY).map(RunningLimit::id).orElseThrow();
        if (!given.fresh(request, limit, List.of(Mark.SILENCE)).isEmpty()) {
            warnings.give(request, RuleName.REPLY.code(), Mark.SILENCE, Role.RETURN_SUPERVISOR, register.today());
            timeline.add(number.subject(), request.person().value(), register.today(), "readmission.tacit-proposed",
                    List.of(last.toString()), null, null);
        }
    }

    /** Thirty, fourteen and seven days before the travel document runs out, and when it has, until the handover. */
    @Gated(Action.READMISSION_LAPSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ofDocument(RequestNumber number) {
        ReadmissionRequest request = register.toRecheck(number);
        papers.document(number).filter(document -> travels(request.state())).ifPresent(document -> {
            LocalDate last = document.validUntil();
            List<Mark> fresh = given.fresh(request, document.id(), Mark.before(last, register.today()));
            if (!fresh.isEmpty()) {
                warnings.replace(request, "document", fresh.getLast(), Warnings.keeper(request.state()), last);
            }
        });
    }

    private static boolean travels(RequestState state) {
        return switch (state) {
            case EU_DOCUMENT, DOCUMENT_ISSUED, TRANSFER_PLANNED, TRANSFER_NOTIFIED, POSTPONED -> true;
            default -> false;
        };
    }

    /** What the watch could not do becomes a task for a supervisor; one that is open already stays. */
    @Open("the job reports inside its own run what it leaves to a person")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void leave(RequestNumber number) {
        warnings.tell(register.read(number), Matter.left(), Role.RETURN_SUPERVISOR, register.today());
    }
}
