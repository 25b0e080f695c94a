package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
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

    /**
     * R03 or R06 to R30. RuleForbids {@code silence-is-consent} where that must be confirmed instead,
     * {@code reply-limit-running} (with its last day) before it has passed. Where no limit is counted, whoever says so decides.
     */
    @Gated(Action.READMISSION_LAPSE)
    public void noteSilence(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.NOTE_SILENCE, version);
        if (limits.running(request, RuleName.REPLY).isPresent()) {
            limits.passedReply(request, register.today());
            if (Silence.isConsent(limits.agreement(request))) {
                throw new RuleForbids("silence-is-consent");
            }
        }
        register.move(request, Word.of(RequestAct.NOTE_SILENCE, register.today()), RequestState.UNANSWERED);
    }

    /** R42 or R43 to R45. RuleForbids {@code document-valid} (with its last day) while it can still be used. */
    @Gated(Action.READMISSION_LAPSE)
    public void expireDocument(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.EXPIRE_DOCUMENT, version);
        LocalDate last = papers.document(number).map(TravelDocument::validUntil).orElse(LocalDate.MIN);
        refuseUntil(last, "document-valid");
        register.move(request, Word.of(RequestAct.EXPIRE_DOCUMENT, register.today()), RequestState.DOCUMENT_EXPIRED);
    }

    /** R46 to R48. RuleForbids {@code transfer-limit-running} (with its last day) before it has passed. */
    @Gated(Action.READMISSION_LAPSE)
    public void expireTransfer(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.EXPIRE_TRANSFER, version);
        limits.running(request, RuleName.TRANSFER)
                .map(limit -> limit.due().date())
                .ifPresent(last -> refuseUntil(last, "transfer-limit-running"));
        register.move(request, Word.of(RequestAct.EXPIRE_TRANSFER, register.today()), RequestState.TRANSFER_EXPIRED);
    }

    private void refuseUntil(LocalDate last, String key) {
        if (!last.isBefore(register.today())) {
            throw new RuleForbids(key, last.toString());
        }
    }
}
