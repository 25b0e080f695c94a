package org.safeconduct.staff.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.registration.Triage;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.Appeals;
import org.safeconduct.rsd.Assessments;
import org.safeconduct.rsd.Cases;
import org.safeconduct.rsd.Decisions;
import org.safeconduct.rsd.Interviews;
import org.safeconduct.rsd.ReturnOrders;
import org.safeconduct.rsd.Withdrawals;
import org.safeconduct.staff.cases.Bodies.Because;
import org.safeconduct.staff.cases.Bodies.Came;
import org.safeconduct.staff.cases.Bodies.Meeting;

/** Every act of a case with its form: one line an act. */
@RequestScoped
class Forms {

    @Inject Cases cases;

    @Inject Triage triage;

    @Inject Interviews interviews;

    @Inject Assessments assessments;

    @Inject Decisions decisions;

    @Inject Appeals appeals;

    @Inject ReturnOrders orders;

    @Inject Withdrawals withdrawals;

    private final Map<Act, Form<?>> table = new EnumMap<>(Act.class);

    @PostConstruct
    void fill() {
        examination();
        decision();
        appeal();
        ending();
    }

    private void examination() {
        put(Act.TRIAGE, Bodies.Stream.class, (c, p, b, v) -> triage.confirm(c, p, b.track(), b.reason()));
        put(Act.ASSIGN, Bodies.Owner.class, (c, p, b, v) -> cases.assign(c, b.assignee(), b.reason(), v));
        put(Act.ADMIT, Because.class, (c, p, b, v) -> decisions.admit(c, p, b.reason(), v));
        put(Act.SCHEDULE_INTERVIEW, Interviews.Slot.class, (c, p, b, v) -> interviews.schedule(c, p, b, v));
        put(Act.RECORD_INTERVIEW, Meeting.class, this::meeting);
        put(Act.WAIVE_INTERVIEW, Because.class, (c, p, b, v) -> interviews.waive(c, p, b.reason(), v));
        put(Act.REQUEST_EVIDENCE, Interviews.EvidenceRequest.class,
                (c, p, b, v) -> interviews.requestEvidence(c, p, b, v));
        put(Act.CLOSE_RECORD, Bodies.Comments.class,
                (c, p, b, v) -> interviews.closeRecord(c, p, b.applicantComments(), v));
        put(Act.ASSESS, Assessments.Recommendation.class, (c, p, b, v) -> assessments.assess(c, p, b, v));
        put(Act.SUBMIT_FOR_REVIEW, Bodies.Nothing.class, (c, p, b, v) -> assessments.submit(c, p, v));
        put(Act.REVIEW, Bodies.Verdict.class, (c, p, b, v) -> assessments.review(c, p, b.outcome(), b.comments(), v));
        put(Act.REFER, Cases.Referral.class, (c, p, b, v) -> cases.refer(c, p, b, v));
        put(Act.RETURN_FROM_REFERRAL, Bodies.Finding.class,
                (c, p, b, v) -> cases.returnFromReferral(c, p, b.finding(), v));
    }

    private void decision() {
        put(Act.DECIDE, Decisions.NewDecision.class, (c, p, b, v) -> decisions.decide(c, p, b, v));
        put(Act.SERVE, Decisions.Service.class, this::serve);
        put(Act.ACTIVATE_STATUS, Bodies.Permit.class,
                (c, p, b, v) -> decisions.activate(c, p, b.permitFrom(), b.permitUntil(), b.permitNumber(), v));
    }

    private void appeal() {
        put(Act.LODGE_APPEAL, Appeals.NewAppeal.class, (c, p, b, v) -> appeals.lodge(c, p, b, v));
        put(Act.DECIDE_LATENESS, Bodies.Excuse.class,
                (c, p, b, v) -> appeals.decideLateness(c, p, b.lateness(), b.reasons(), v));
        put(Act.SEND_RESPONSE, Bodies.Response.class, (c, p, b, v) -> appeals.sendResponse(c, p, b.response(), v));
        put(Act.LIST_HEARING, Interviews.Slot.class, (c, p, b, v) -> appeals.listHearing(c, p, b, v));
        put(Act.DECIDE_APPEAL, Appeals.NewJudgment.class, (c, p, b, v) -> appeals.decide(c, p, b, v));
    }

    private void ending() {
        put(Act.ORDER_RETURN, ReturnOrders.NewOrder.class, (c, p, b, v) -> orders.order(c, p, b, v));
        put(Act.WITHDRAW, Bodies.Statement.class,
                (c, p, b, v) -> withdrawals.withdraw(c, p, b.signedOn(), b.reason(), b.statement(), v));
        put(Act.DISCONTINUE, Because.class, (c, p, b, v) -> withdrawals.discontinue(c, p, b.reason(), v));
        put(Act.REOPEN, Because.class, (c, p, b, v) -> withdrawals.reopen(c, p, b.reason(), v));
    }

    private <B extends Record> void put(Act act, Class<B> body, Form.Call<B> call) {
        table.put(act, new Form<>(body, call));
    }

    /** The form of the act; Unknown for acts that no officer does by hand. */
    Form<?> of(Act act) {
        Form<?> form = table.get(act);
        if (form == null) {
            throw new Unknown("act-unknown", act.word());
        }
        return form;
    }

    private void meeting(CaseNumber number, Set<PersonId> persons, Meeting m, long version) {
        if (m.came() == Came.MISSED) {
            interviews.missed(number, persons, m.reason(), version);
            return;
        }
        interviews.record(number, persons,
                new Interviews.Held(m.heldOn(), m.started(), m.ended(), m.present(), m.interpreterOath(),
                        m.fitToSpeak(), m.rightsExplained(), m.reasonsForFleeing()),
                version);
    }

    /** In the return phase it is the order that is served. */
    private void serve(CaseNumber number, Set<PersonId> persons, Decisions.Service service, long version) {
        boolean order = cases.file(number)
                .claims()
                .stream()
                .filter(claim -> persons.contains(claim.person().id()))
                .allMatch(claim -> "A95".equals(claim.stage().code()));
        if (order) {
            orders.serve(number, persons, service, version);
        } else {
            decisions.serve(number, persons, service, version);
        }
    }
}
