package org.safeconduct.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.Meeting;
import org.safeconduct.readmission.MissionDesk;
import org.safeconduct.readmission.NewTravelDocument;
import org.safeconduct.readmission.PartnerDesk;
import org.safeconduct.readmission.RequestAct;

/** Every act of the other State with its form: one line an act. */
@RequestScoped
class Replies {

    /** Why, and nothing else. */
    record Because(String reason) {}

    private static final List<RequestAct> USUAL_FIRST = List.of(RequestAct.CONFIRM_RECEIPT, RequestAct.ACCEPT,
            RequestAct.RECORD_INTERVIEW, RequestAct.ISSUE_TRAVEL_DOCUMENT, RequestAct.CONFIRM_HANDOVER,
            RequestAct.REFUSE, RequestAct.ASK, RequestAct.EXTEND, RequestAct.ARRANGE_INTERVIEW,
            RequestAct.CALL_OFF_INTERVIEW,
            RequestAct.RETRACT_ARRIVAL, RequestAct.CLAIM_ERROR);

    @Inject PartnerDesk desk;

    @Inject MissionDesk mission;

    private final Map<RequestAct, Reply<?>> table = new EnumMap<>(RequestAct.class);

    @PostConstruct
    void fill() {
        put(RequestAct.CONFIRM_RECEIPT, PartnerDesk.Receipt.class, desk::confirmReceipt);
        put(RequestAct.ASK, PartnerDesk.Question.class, desk::ask);
        put(RequestAct.EXTEND, PartnerDesk.Extension.class, desk::extend);
        put(RequestAct.ACCEPT, PartnerDesk.Acceptance.class, desk::accept);
        put(RequestAct.REFUSE, PartnerDesk.Rejection.class, desk::refuse);
        put(RequestAct.CONFIRM_HANDOVER, PartnerDesk.Arrival.class, desk::confirmHandover);
        put(RequestAct.RETRACT_ARRIVAL, Because.class, (n, b, v) -> desk.retractArrival(n, b.reason(), v));
        put(RequestAct.CLAIM_ERROR, Because.class, (n, b, v) -> desk.claimError(n, b.reason(), v));
        put(RequestAct.RECORD_INTERVIEW, MissionDesk.Result.class, mission::recordInterview);
        put(RequestAct.ARRANGE_INTERVIEW, Meeting.class, mission::arrangeInterview);
        put(RequestAct.CALL_OFF_INTERVIEW, Because.class, (n, b, v) -> mission.callOffInterview(n, b.reason(), v));
        put(RequestAct.ISSUE_TRAVEL_DOCUMENT, NewTravelDocument.class, mission::issueTravelDocument);
    }

    private <B extends Record> void put(RequestAct act, Class<B> body, Reply.Call<B> call) {
        table.put(act, new Reply<>(body, call));
    }

    /** The form of the act; Unknown for what the other State does not do. */
    Reply<?> of(RequestAct act) {
        Reply<?> reply = table.get(act);
        if (reply == null) {
            throw new Unknown("act-unknown", act.word());
        }
        return reply;
    }

    static List<RequestAct> inOrder(Collection<RequestAct> acts) {
        return acts.stream().sorted(Comparator.comparingInt(USUAL_FIRST::indexOf)).toList();
    }
}
