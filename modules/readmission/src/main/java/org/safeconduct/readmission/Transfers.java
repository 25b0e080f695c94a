package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RuleForbids;

/**
 * The way back itself: planned, notified, handed over. In every act, version is that of the file which the caller saw (Stale
 * otherwise); WrongStage where the act is not open; RuleForbids {@code not-removable} unless nothing stands against removal now.
 */
@Stateless
public class Transfers {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject RequestLimits limits;

    @Inject Papers papers;

    @Inject Event<TransferCompleted> news;

    /**
     * To R43, from R41, R42 and R46. Invalid at the fields. RuleForbids {@code document-expires-before} (with its last day)
     * where the travel document does not last until the departure, {@code transfer-limit-passed} (with its last day) where the
     * agreement wants the transfer earlier.
     */
    @Gated(Action.TRANSFER_PLAN)
    public void plan(RequestNumber number, TransferPlan plan, long version) {
        plan.check(new Flaws(), register.today()).refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.PLAN_TRANSFER, version);
        papers.document(number)
                .map(TravelDocument::validUntil)
                .ifPresent(last -> refuseAfter(last, plan.departsOn(), "document-expires-before"));
        limits.running(request, RuleName.TRANSFER)
                .map(limit -> limit.due().date())
                .ifPresent(last -> refuseAfter(last, plan.departsOn(), "transfer-limit-passed"));
        em.persist(new Transfer(request, plan).recorded(register.login(), register.now()));
        register.move(request, Word.of(RequestAct.PLAN_TRANSFER, register.today())
                .coded(plan.departsOn().toString()), RequestState.TRANSFER_PLANNED);
    }

    private static void refuseAfter(LocalDate last, LocalDate departsOn, String key) {
        if (departsOn.isAfter(last)) {
            throw new RuleForbids(key, last.toString());
        }
    }

    /**
     * R43 to R44. RuleForbids {@code notice-too-late} (with the last day that was in time), counted back from the departure by
     * the agreement; where it does not count, the planner sees to it.
     */
    @Gated(Action.TRANSFER_NOTIFY)
    public void giveNotice(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.NOTIFY_TRANSFER, version);
        LocalDate departsOn = departure(number);
        Word word = Word.of(RequestAct.NOTIFY_TRANSFER, register.today()).coded(departsOn.toString());
        limits.due(request, RuleName.TRANSFER_NOTICE, departsOn).ifPresent(due -> inTime(request, word, due));
        register.move(request, word, RequestState.TRANSFER_NOTIFIED);
    }

    private void inTime(ReadmissionRequest request, Word word, Due due) {
        if (register.today().isAfter(due.date())) {
            throw new RuleForbids("notice-too-late", due.date().toString());
        }
        limits.meet(request, RuleName.TRANSFER_NOTICE, departure(request.number()), due, word);
    }

    /**
     * R43 or R44 to R46. The other State learns that, at once, and not why. Invalid at /reason.
     *
     * @param reason for our own file
     */
    @Gated(Action.TRANSFER_PLAN)
    public void postpone(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.POSTPONE, version);
        register.move(request, Word.of(RequestAct.POSTPONE, register.today()).because(reason), RequestState.POSTPONED);
    }

    /**
     * This side of the handover; with the other side's, R44 to R47. RuleForbids {@code not-the-day} (with the day of departure)
     * before it, {@code handover-confirmed} the second time.
     *
     * @param remarks state of the person and things handed over, for both sides; null if there are none
     */
    @Gated(Action.TRANSFER_HAND_OVER)
    public void handOver(RequestNumber number, String remarks, long version) {
        new Flaws().atMost(Wording.TEXT, remarks, "/remarks").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.HAND_OVER, version);
        LocalDate today = register.today();
        if (today.isBefore(departure(number))) {
            throw new RuleForbids("not-the-day", departure(number).toString());
        }
        List<Crossing> crossings = register.round(number);
        if (Handovers.confirmed(crossings, RequestAct.HAND_OVER)) {
            throw new RuleForbids("handover-confirmed");
        }
        boolean both = Handovers.confirmed(crossings, RequestAct.CONFIRM_HANDOVER);
        register.move(request, Word.of(RequestAct.HAND_OVER, today).saying(remarks),
                both ? RequestState.TRANSFERRED : RequestState.TRANSFER_NOTIFIED);
        if (both) {
            news.fire(new TransferCompleted(number, request.person(), today));
        }
    }

    /** R50 to R51: the person is back in this State. Invalid at /reason, which the other State does not read. */
    @Gated(Action.TRANSFER_TAKE_BACK)
    public void takeBack(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.TAKE_BACK, version);
        register.move(request, Word.of(RequestAct.TAKE_BACK, register.today()).because(reason),
                RequestState.TAKEN_BACK);
    }

    private LocalDate departure(RequestNumber number) {
        return papers.transfer(number).map(Transfer::departsOn).orElseThrow();
    }
}
