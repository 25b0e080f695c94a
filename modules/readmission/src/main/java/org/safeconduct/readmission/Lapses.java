package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RuleForbids;

/**
 * What comes by the mere passing of time; whoever says so, and the nightly job, only find it. In every act, version is that of
 * the file which the caller saw (Stale otherwise), and WrongStage is refused where the act is not open.
 */
@Stateless
public class Lapses {

    @Inject Register register;

    @Inject RequestLimits limits;

    @Inject Papers papers;

    @Inject Warnings warnings;

    /**
     * R03 or R06 to R30. RuleForbids {@code silence-is-consent} where that must be confirmed instead (it cannot where this State had paused the request),
     * {@code reply-limit-running} (with its last day) before it has passed. Where no limit is counted, whoever says so decides.
     */
    @Gated(Action.READMISSION_LAPSE)
    public void noteSilence(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.NOTE_SILENCE, version);
        if (limits.running(request, RuleName.REPLY).isPresent()) {
            limits.passedReply(request, register.today());
            refuseConsent(limits.consented(request, register.round(number), register.today()).isPresent());
        }
        move(request, RequestAct.NOTE_SILENCE, RequestState.UNANSWERED);
    }

    /** R42 or R43 to R45. RuleForbids {@code document-valid} (with its last day) while it can still be used. */
    @Gated(Action.READMISSION_LAPSE)
    public void expireDocument(RequestNumber number, long version) {
        documentExpired(register.forAct(number, RequestAct.EXPIRE_DOCUMENT, version));
    }

    /** R46 to R48. RuleForbids {@code transfer-limit-running} (with its last day) before it has passed. */
    @Gated(Action.READMISSION_LAPSE)
    public void expireTransfer(RequestNumber number, long version) {
        transferExpired(register.forAct(number, RequestAct.EXPIRE_TRANSFER, version));
    }

    /**
     * The step that has come for the request, found by the nightly job, in a transaction of its own: to R30 where the agreement
     * counted the limit and silence is confirmed to be no consent, to R45, to R48, or to R60 where the time to claim an error is
     * over. Refuses as the acts above do, WrongStage where nothing comes by itself, RuleForbids {@code error-window-running}.
     */
    @Gated(Action.READMISSION_LAPSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapse(RequestNumber number) {
        ReadmissionRequest seen = register.read(number);
        RequestAct act = coming(seen.state());
        ReadmissionRequest request = register.forAct(number, act, seen.version());
        switch (act) {
            case EXPIRE_DOCUMENT -> documentExpired(request);
            case EXPIRE_TRANSFER -> transferExpired(request);
            case CLOSE -> windowOver(request);
            default -> unanswered(request);
        }
        if (!request.state().closed()) {
            warnings.tell(request, "lapsed." + act.word(), Warnings.keeper(request.state()), register.today());
        }
    }

    private static RequestAct coming(RequestState state) {
        return switch (state) {
            case DOCUMENT_ISSUED, TRANSFER_PLANNED -> RequestAct.EXPIRE_DOCUMENT;
            case POSTPONED -> RequestAct.EXPIRE_TRANSFER;
            case TRANSFERRED -> RequestAct.CLOSE;
            default -> RequestAct.NOTE_SILENCE;
        };
    }

    private void unanswered(ReadmissionRequest request) {
        limits.passedReply(request, register.today());
        refuseConsent(!Silence.isNone(limits.agreement(request)));
        move(request, RequestAct.NOTE_SILENCE, RequestState.UNANSWERED);
    }

    private static void refuseConsent(boolean maybe) {
        if (maybe) {
            throw new RuleForbids("silence-is-consent");
        }
    }

    private void documentExpired(ReadmissionRequest request) {
        LocalDate last = papers.document(request.number()).map(TravelDocument::validUntil).orElse(LocalDate.MIN);
        refuseUntil(last, "document-valid");
        move(request, RequestAct.EXPIRE_DOCUMENT, RequestState.DOCUMENT_EXPIRED);
    }

    private void transferExpired(ReadmissionRequest request) {
        limits.running(request, RuleName.TRANSFER)
                .map(limit -> limit.due().date())
                .ifPresent(last -> refuseUntil(last, "transfer-limit-running"));
        move(request, RequestAct.EXPIRE_TRANSFER, RequestState.TRANSFER_EXPIRED);
    }

    private void windowOver(ReadmissionRequest request) {
        LocalDate last = limits.running(request, RuleName.ERROR_WINDOW)
                .map(limit -> limit.due().date())
                .orElseThrow(() -> new RuleForbids("limit-unknown", RuleName.ERROR_WINDOW.code()));
        refuseUntil(last, "error-window-running");
        move(request, RequestAct.CLOSE, RequestState.RETURNED);
    }

    private void move(ReadmissionRequest request, RequestAct act, RequestState to) {
        register.move(request, Word.of(act, register.today()), to);
    }

    private void refuseUntil(LocalDate last, String key) {
        if (!last.isBefore(register.today())) {
            throw new RuleForbids(key, last.toString());
        }
    }
}
