package org.safeconduct.staff.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.readmission.Lapses;
import org.safeconduct.readmission.Meeting;
import org.safeconduct.readmission.Reactions;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.Requests;
import org.safeconduct.readmission.Submission;
import org.safeconduct.readmission.Suspensions;
import org.safeconduct.readmission.Transfers;
import org.safeconduct.readmission.TravelDocuments;
import org.safeconduct.staff.returns.RequestBodies.Because;
import org.safeconduct.staff.returns.RequestBodies.Journey;
import org.safeconduct.staff.returns.RequestBodies.Nothing;
import org.safeconduct.staff.returns.RequestBodies.Procedure;
import org.safeconduct.staff.returns.RequestBodies.Remarks;

/** Every act of the requesting State with its form: one line an act. */
@RequestScoped
class RequestForms {

    @Inject Requests requests;

    @Inject Submission submission;

    @Inject Reactions reactions;

    @Inject Lapses lapses;

    @Inject TravelDocuments documents;

    @Inject Transfers transfers;

    @Inject Suspensions suspensions;

    private final Map<RequestAct, RequestForm<?>> table = new EnumMap<>(RequestAct.class);

    @PostConstruct
    void fill() {
        opening();
        reply();
        document();
        transfer();
        ending();
    }

    private void opening() {
        put(RequestAct.CORRECT, Procedure.class, (n, b, s, v) -> requests.correct(n,
                b.offering(s.rows("evidence").as(EvidenceItem.class, row -> row)), v));
        put(RequestAct.PRESENT, Nothing.class, (n, b, s, v) -> requests.present(n, v));
        put(RequestAct.SEND_BACK, Because.class, (n, b, s, v) -> submission.sendBack(n, b.reason(), v));
        put(RequestAct.SUBMIT, Nothing.class, (n, b, s, v) -> submission.submit(n, v));
        put(RequestAct.REWORK, Because.class, (n, b, s, v) -> requests.rework(n, b.reason(), v));
    }

    private void reply() {
        put(RequestAct.ANSWER, Reactions.Answer.class, (n, b, s, v) -> reactions.answer(n, b, v));
        put(RequestAct.CALL_INTERVIEW, Meeting.class, (n, b, s, v) -> reactions.callInterview(n, b, v));
        put(RequestAct.DISPUTE, Because.class, (n, b, s, v) -> reactions.dispute(n, b.reason(), v));
        put(RequestAct.CONFIRM_TACIT, Nothing.class, (n, b, s, v) -> reactions.confirmTacit(n, v));
        put(RequestAct.NOTE_SILENCE, Nothing.class, (n, b, s, v) -> lapses.noteSilence(n, v));
    }

    private void document() {
        put(RequestAct.REQUEST_TRAVEL_DOCUMENT, Nothing.class, (n, b, s, v) -> documents.request(n, v));
        put(RequestAct.AUTHORISE_EU_DOCUMENT, TravelDocuments.EuDocument.class,
                (n, b, s, v) -> documents.authoriseEu(n, b, v));
        put(RequestAct.EXPIRE_DOCUMENT, Nothing.class, (n, b, s, v) -> lapses.expireDocument(n, v));
    }

    private void transfer() {
        put(RequestAct.PLAN_TRANSFER, Journey.class, (n, b, s, v) -> transfers.plan(n, b.plan(s), v));
        put(RequestAct.NOTIFY_TRANSFER, Nothing.class, (n, b, s, v) -> transfers.giveNotice(n, v));
        put(RequestAct.POSTPONE, Because.class, (n, b, s, v) -> transfers.postpone(n, b.reason(), v));
        put(RequestAct.EXPIRE_TRANSFER, Nothing.class, (n, b, s, v) -> lapses.expireTransfer(n, v));
        put(RequestAct.HAND_OVER, Remarks.class, (n, b, s, v) -> transfers.handOver(n, b.remarks(), v));
        put(RequestAct.RETRACT_HANDOVER, Because.class,
                (n, b, s, v) -> transfers.retractHandover(n, b.reason(), v));
        put(RequestAct.TAKE_BACK, Because.class, (n, b, s, v) -> transfers.takeBack(n, b.reason(), v));
    }

    private void ending() {
        put(RequestAct.WITHDRAW, Because.class, (n, b, s, v) -> requests.withdraw(n, b.reason(), v));
        put(RequestAct.CLOSE, Because.class, (n, b, s, v) -> reactions.close(n, b.reason(), v));
        put(RequestAct.RESUME, Because.class, (n, b, s, v) -> suspensions.resume(n, b.reason(), v));
    }

    private <B extends Record> void put(RequestAct act, Class<B> body, RequestForm.Call<B> call) {
        table.put(act, new RequestForm<>(body, call));
    }

    /** The form of the act; Unknown for what the other State does, or the system alone. */
    RequestForm<?> of(RequestAct act) {
        RequestForm<?> form = table.get(act);
        if (form == null) {
            throw new Unknown("act-unknown", act.word());
        }
        return form;
    }
}
