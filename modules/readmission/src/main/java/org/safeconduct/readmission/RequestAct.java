package org.safeconduct.readmission;

import static org.safeconduct.kernel.Action.*;

import java.util.Arrays;
import java.util.Locale;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Unknown;

/** What can be done to a request, with the action that the gate asks about. Written {@code confirm-receipt} in REST. */
public enum RequestAct {
    CORRECT(READMISSION_OPEN, Reach.STAYS),
    PRESENT(READMISSION_OPEN, Reach.STAYS),
    SEND_BACK(READMISSION_SUBMIT, Reach.STAYS),
    SUBMIT(READMISSION_SUBMIT, Reach.REMOVES),
    CONFIRM_RECEIPT(PARTNER_REPLY, Reach.COMES_IN),
    ASK(PARTNER_REPLY, Reach.COMES_IN),
    ANSWER(READMISSION_ANSWER, Reach.REMOVES),
    CALL_INTERVIEW(READMISSION_ANSWER, Reach.REMOVES),
    /** The mission says on which day it hears the person; the last day counts. */
    ARRANGE_INTERVIEW(PARTNER_INTERVIEW, Reach.COMES_IN),
    CALL_OFF_INTERVIEW(PARTNER_INTERVIEW, Reach.COMES_IN),
    RECORD_INTERVIEW(PARTNER_INTERVIEW, Reach.COMES_IN),
    EXTEND(PARTNER_REPLY, Reach.COMES_IN),
    ACCEPT(PARTNER_REPLY, Reach.COMES_IN),
    REFUSE(PARTNER_REPLY, Reach.COMES_IN),
    CONFIRM_TACIT(READMISSION_CONFIRM_TACIT, Reach.REMOVES),
    NOTE_SILENCE(READMISSION_LAPSE, Reach.GOES_OUT),
    DISPUTE(READMISSION_DISPUTE, Reach.REMOVES),
    REWORK(READMISSION_OPEN, Reach.STAYS),
    REQUEST_TRAVEL_DOCUMENT(TRAVEL_DOCUMENT_REQUEST, Reach.REMOVES),
    ISSUE_TRAVEL_DOCUMENT(PARTNER_DOCUMENT, Reach.COMES_IN),
    AUTHORISE_EU_DOCUMENT(TRAVEL_DOCUMENT_AUTHORISE, Reach.REMOVES),
    EXPIRE_DOCUMENT(READMISSION_LAPSE, Reach.GOES_OUT),
    PLAN_TRANSFER(TRANSFER_PLAN, Reach.REMOVES),
    NOTIFY_TRANSFER(TRANSFER_NOTIFY, Reach.REMOVES),
    POSTPONE(TRANSFER_PLAN, Reach.GOES_OUT),
    EXPIRE_TRANSFER(READMISSION_LAPSE, Reach.GOES_OUT),
    HAND_OVER(TRANSFER_HAND_OVER, Reach.REMOVES),
    CONFIRM_HANDOVER(PARTNER_RECEIVE, Reach.COMES_IN),
    /** This State takes back that it handed the person over. */
    RETRACT_HANDOVER(TRANSFER_HAND_OVER, Reach.GOES_OUT),
    /** The other State takes back that the person arrived. */
    RETRACT_ARRIVAL(PARTNER_RECEIVE, Reach.COMES_IN),
    CLAIM_ERROR(PARTNER_RECEIVE, Reach.COMES_IN),
    TAKE_BACK(TRANSFER_TAKE_BACK, Reach.GOES_OUT),
    WITHDRAW(READMISSION_WITHDRAW, Reach.GOES_OUT),
    CLOSE(READMISSION_CLOSE, Reach.GOES_OUT),
    /** A message in the thread, by either side; its words are in the thread. */
    MESSAGE(READMISSION_MESSAGE, Reach.GOES_OUT),
    SUSPEND(null, Reach.GOES_OUT),
    RESUME(READMISSION_RESUME, Reach.REMOVES);

    /** What an act means for the border between the two States. */
    private enum Reach {
        /** The other State learns nothing of it. */
        STAYS,
        /** The other State is told. */
        GOES_OUT,
        /** The other State is told, and the person comes nearer to removal: nothing may stand against it. */
        REMOVES,
        /** The other State tells us. */
        COMES_IN
    }

    private final Action action;
    private final Reach reach;

    RequestAct(Action action, Reach reach) {
        this.action = action;
        this.reach = reach;
    }

    /** What the gate asks about; null for what the system does alone. */
    public Action action() {
        return action;
    }

    boolean removes() {
        return reach == Reach.REMOVES;
    }

    /** Would undo the consent that silence has given. */
    boolean undoesConsent() {
        return this == ASK || this == EXTEND || this == REFUSE;
    }

    /** Done by the requested State. */
    public boolean comesIn() {
        return reach == Reach.COMES_IN;
    }

    boolean crosses() {
        return reach != Reach.STAYS;
    }

    /** The written form in REST: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the written form; {@link Unknown} otherwise. */
    public static RequestAct of(String word) {
        return Arrays.stream(values())
                .filter(act -> act.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Unknown("act-unknown", word));
    }
}
