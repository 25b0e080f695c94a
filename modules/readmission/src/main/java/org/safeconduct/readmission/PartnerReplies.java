package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;

/** What the other State's authority answers. */
@Dependent
class PartnerReplies {

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    @Inject Consent consent;

    @Inject Correspondence correspondence;

    @Inject Papers papers;

    @Inject Event<TransferCompleted> news;

    void confirmReceipt(RequestNumber number, PartnerDesk.Receipt receipt, long version) {
        Wording.line(past(receipt.receivedOn(), "/receivedOn"), receipt.reference(), "/reference").refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.CONFIRM_RECEIPT, version);
        if (receipt.receivedOn().isBefore(last(number, RequestAct.SUBMIT))) {
            throw Invalid.at("/receivedOn", "before-sent");
        }
        register.move(request, Word.of(RequestAct.CONFIRM_RECEIPT, receipt.receivedOn()).saying(receipt.reference()),
                RequestState.RECEIPT_CONFIRMED);
    }

    void ask(RequestNumber number, PartnerDesk.Question question, long version) {
        Messages.NewMessage message = new Messages.NewMessage(question.field(), question.text());
        message.check().refuse();
        ReadmissionRequest request = inTime(number, RequestAct.ASK, version);
        correspondence.write(request, MessageView.Side.REQUESTED, message);
        register.move(request, Word.of(RequestAct.ASK, register.today())
                .coded(question.field())
                .saying(question.text()), RequestState.INFORMATION_REQUESTED);
    }

    void extend(RequestNumber number, PartnerDesk.Extension extension, long version) {
        Wording.text(new Flaws(), extension.reason(), "/reason")
                .unless(extension.until() == null || extension.until().isAfter(register.today()), "/until", "past")
                .refuse();
        ReadmissionRequest request = inTime(number, RequestAct.EXTEND, version);
        boolean foreseen = limits.agreement(request)
                .flatMap(agreement -> agreement.rule(RuleName.REPLY_EXTENSION))
                .isPresent();
        if (!foreseen) {
            throw new RuleForbids("extension-not-foreseen");
        }
        Word word = Word.of(RequestAct.EXTEND, register.today()).saying(extension.reason());
        Optional<Due> due = limits.running(request, RuleName.REPLY)
                .flatMap(reply -> limits.due(request, RuleName.REPLY_EXTENSION, reply.startedOn()))
                .map(cap -> within(cap, extension.until()));
        register.move(request, word.coded(due.map(it -> it.date().toString()).orElse(null)), RequestState.EXTENDED);
        due.ifPresentOrElse(it -> limits.extend(request, word, it), () -> limits.end(request, RuleName.REPLY, word));
    }

    private static Due within(Due cap, LocalDate until) {
        if (until == null) {
            return cap;
        }
        if (until.isAfter(cap.date())) {
            throw new RuleForbids("extension-beyond-cap", cap.date().toString());
        }
        List<Due.Step> steps = new ArrayList<>(cap.steps());
        steps.add(Due.Step.at(until, "extended-until"));
        return new Due(until, cap.calendar(), steps);
    }

    void refuse(RequestNumber number, PartnerDesk.Rejection rejection, long version) {
        Optional<RefusalReason> reason = RefusalReason.of(rejection.reason());
        Wording.text(new Flaws().unless(reason.isPresent(), "/reason", "code", "refusal_reason"), rejection.text(),
                "/text").refuse();
        ReadmissionRequest request = inTime(number, RequestAct.REFUSE, version);
        if (reason.orElseThrow().ofTransit() && request.kind() != RequestKind.TRANSIT) {
            throw Invalid.at("/reason", "reason-of-transit");
        }
        register.move(request, Word.of(RequestAct.REFUSE, register.today())
                .coded(rejection.reason())
                .saying(rejection.text()), RequestState.REFUSED);
    }

    void confirmHandover(RequestNumber number, PartnerDesk.Arrival arrival, long version) {
        past(arrival.receivedOn(), "/receivedOn").atMost(Wording.TEXT, arrival.remarks(), "/remarks").refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.CONFIRM_HANDOVER, version);
        List<Crossing> round = crossings.round(number);
        Handovers.require(RequestAct.CONFIRM_HANDOVER, request.state(), round);
        TransferPlan plan = papers.transfer(number).orElseThrow().plan();
        new Flaws().unless(!arrival.receivedOn().isBefore(plan.firstDay()), "/receivedOn", "before-departure").refuse();
        boolean both = Handovers.confirmed(round, RequestAct.HAND_OVER);
        register.move(request, Word.of(RequestAct.CONFIRM_HANDOVER, arrival.receivedOn()).saying(arrival.remarks()),
                both ? RequestState.TRANSFERRED : RequestState.TRANSFER_NOTIFIED);
        if (both) {
            news.fire(new TransferCompleted(number, request.person(), arrival.receivedOn()));
        }
    }

    void retractArrival(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.RETRACT_ARRIVAL, version);
        Handovers.require(RequestAct.RETRACT_ARRIVAL, request.state(), crossings.round(number));
        register.move(request, Word.of(RequestAct.RETRACT_ARRIVAL, register.today()).saying(reason), request.state());
    }

    void claimError(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.CLAIM_ERROR, version);
        limits.running(request, RuleName.ERROR_WINDOW)
                .map(window -> window.due().date())
                .filter(last -> last.isBefore(register.today()))
                .ifPresent(last -> {
                    throw new RuleForbids("error-window-over", last.toString());
                });
        register.move(request, Word.of(RequestAct.CLAIM_ERROR, register.today()).saying(reason),
                RequestState.ERROR_CLAIMED);
    }

    /** As {@link Consent#refuseIfGiven}. */
    private ReadmissionRequest inTime(RequestNumber number, RequestAct act, long version) {
        ReadmissionRequest request = register.forPartner(number, act, version);
        consent.refuseIfGiven(request, crossings.round(number));
        return request;
    }

    private Flaws past(LocalDate day, String pointer) {
        return new Flaws().required(day, pointer)
                .unless(day == null || !day.isAfter(register.today()), pointer, "future");
    }

    /** The day of the last such act. */
    private LocalDate last(RequestNumber number, RequestAct act) {
        return crossings.round(number)
                .stream()
                .filter(crossing -> crossing.is(act))
                .map(Crossing::on)
                .reduce(LocalDate.MIN, (earlier, later) -> later);
    }
}
