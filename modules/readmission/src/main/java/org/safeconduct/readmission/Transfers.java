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

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    @Inject Papers papers;

    @Inject TransferCheck check;

    @Inject Event<TransferCompleted> news;

    /**
     * To R43, from R41, R42 and R46. Invalid at the fields. RuleForbids {@code document-not-yet-valid},
     * {@code document-expires-before} (with its day) where the travel document is not valid on every day from the departure to
     * the arrival, {@code transfer-limit-passed} (with its last day) where the
     * agreement wants the transfer earlier, {@code cap-of-flight-reached} (with the number) where it lets no more people travel by
     * one of the flights.
     */
    @Gated(Action.TRANSFER_PLAN)
    public void plan(RequestNumber number, TransferPlan plan, long version) {
        plan.check(new Flaws(), register.today()).refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.PLAN_TRANSFER, version);
        check.documentCovers(number, plan);
        check.withinLimit(request, plan);
        check.withinCap(request, plan);
        em.persist(new Transfer(request, plan).recorded(register.login(), register.now()));
        register.move(request, Word.of(RequestAct.PLAN_TRANSFER, register.today())
                .coded(plan.departsOn().toString()), RequestState.TRANSFER_PLANNED);
    }

    /**
     * R43 to R44. RuleForbids {@code notice-too-late} (with the last day that was in time), counted back from the departure by
     * the agreement; where it does not count, the planner sees to it. Of the travel document as for {@link #plan}.
     */
    @Gated(Action.TRANSFER_NOTIFY)
    public void giveNotice(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.NOTIFY_TRANSFER, version);
        TransferPlan plan = transfer(number).plan();
        check.documentCovers(number, plan);
        LocalDate departsOn = plan.departsOn();
        Word word = Word.of(RequestAct.NOTIFY_TRANSFER, register.today()).coded(departsOn.toString());
        limits.due(request, RuleName.TRANSFER_NOTICE, departsOn)
                .ifPresent(due -> inTime(request, word, departsOn, due));
        register.move(request, word, RequestState.TRANSFER_NOTIFIED);
    }

    private void inTime(ReadmissionRequest request, Word word, LocalDate departsOn, Due due) {
        check.noticeInTime(word.on(), due);
        limits.meet(request, RuleName.TRANSFER_NOTICE, departsOn, due, word);
    }

    /**
     * R43 or R44 to R46. The other State learns that, at once, and not why. Invalid at /reason. RuleForbids
     * {@code handover-begun} once one side has confirmed the handover.
     *
     * @param reason for our own file
     */
    @Gated(Action.TRANSFER_PLAN)
    public void postpone(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.POSTPONE, version);
        Handovers.require(RequestAct.POSTPONE, request.state(), crossings.round(number));
        register.move(request, Word.of(RequestAct.POSTPONE, register.today()).because(reason), RequestState.POSTPONED);
    }

    /**
     * This side of the handover; with the other side's, R44 to R47. RuleForbids {@code not-the-day} (with the day of departure)
     * before it, {@code notice-of-another-plan}, {@code notice-too-late} and {@code journey-missed} where the notice does not
     * carry it, of the travel document as for {@link #plan}, {@code handover-confirmed} the second time. Once the other State has
     * said that the person arrived, this only writes down what has happened: nothing of that is asked, and it is open from R49 too.
     *
     * @param remarks state of the person and things handed over, for both sides; null if there are none
     */
    @Gated(Action.TRANSFER_HAND_OVER)
    public void handOver(RequestNumber number, String remarks, long version) {
        new Flaws().atMost(Wording.TEXT, remarks, "/remarks").refuse();
        ReadmissionRequest request = register.forRecord(number, RequestAct.HAND_OVER, version);
        List<Crossing> round = crossings.round(number);
        boolean arrived = Handovers.confirmed(round, RequestAct.CONFIRM_HANDOVER);
        Handovers.require(RequestAct.HAND_OVER, request.state(), round);
        if (!arrived) {
            register.requireRemovable(request.person());
            journey(request, round);
        }
        register.move(request, Word.of(RequestAct.HAND_OVER, register.today()).saying(remarks),
                arrived ? RequestState.TRANSFERRED : RequestState.TRANSFER_NOTIFIED);
        if (arrived) {
            news.fire(new TransferCompleted(number, request.person(), Handovers.arrival(round)));
        }
    }

    private void journey(ReadmissionRequest request, List<Crossing> crossings) {
        Transfer transfer = transfer(request.number());
        if (register.today().isBefore(transfer.departsOn())) {
            throw new RuleForbids("not-the-day", transfer.departsOn().toString());
        }
        check.documentCovers(request.number(), transfer.plan());
        check.noticed(request, transfer, crossings);
    }

    /**
     * This State takes back that it handed the person over; from R44 or R49, where it stays. Invalid at /reason. RuleForbids
     * {@code handover-unconfirmed} unless it has said so and the other State has not confirmed.
     *
     * @param reason for our own file
     */
    @Gated(Action.TRANSFER_HAND_OVER)
    public void retractHandover(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.RETRACT_HANDOVER, version);
        Handovers.require(RequestAct.RETRACT_HANDOVER, request.state(), crossings.round(number));
        register.move(request, Word.of(RequestAct.RETRACT_HANDOVER, register.today()).because(reason),
                request.state());
    }

    /** R50 to R51: the person is back in this State. Invalid at /reason, which the other State does not read. */
    @Gated(Action.TRANSFER_TAKE_BACK)
    public void takeBack(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.TAKE_BACK, version);
        register.move(request, Word.of(RequestAct.TAKE_BACK, register.today()).because(reason),
                RequestState.TAKEN_BACK);
    }

    private Transfer transfer(RequestNumber number) {
        return papers.transfer(number).orElseThrow();
    }
}
