package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;

/**
 * The desk of the other State's authority. A request that was not shared with the caller's State is as unknown as one that does
 * not exist. In every act, version is that of the file which the caller saw (Stale otherwise), and WrongStage is refused where
 * the act is not open.
 */
@Stateless
public class PartnerDesk {

    /**
     * The application arrived.
     *
     * @param receivedOn legal day; not in the future, not before it was sent; the limit of the reply runs from it
     * @param reference under which the caller's authority registered it: the proof of receipt
     */
    public record Receipt(LocalDate receivedOn, String reference) {}

    /** What is missing; {@code field}: JSON pointer into the application, null if it is about none. */
    public record Question(String field, String text) {}

    /** More time; {@code until} null: as long as the agreement allows. */
    public record Extension(LocalDate until, String reason) {}

    /** {@code remarks}: what to observe at the transfer; null if nothing. */
    public record Acceptance(String remarks) {}

    /** {@code reason}: code of the refusal reasons, {@code RF01} and so on; {@code text} explains it. */
    public record Rejection(String reason, String text) {}

    /** The person has arrived; {@code receivedOn} not in the future; {@code remarks} null if there are none. */
    public record Arrival(LocalDate receivedOn, String remarks) {}

    @Inject Register register;

    @Inject PartnerReplies replies;

    @Inject PartnerInbox inbox;

    @Inject PartnerSight sight;

    @Inject Powers powers;

    @Inject Particulars particulars;

    /** Newest first; {@code states} empty: all. */
    @Gated(Action.PARTNER_LIST)
    public Page<PartnerRow> list(Set<RequestState> states, PageRequest page) {
        Set<RequestState> wanted = states == null ? Set.of() : states;
        if (!wanted.isEmpty()) {
            particulars.noted(null, "state", wanted);
        }
        return inbox.page(powers.scope(Action.PARTNER_LIST), wanted, page);
    }

    /**
     * Newest first, what waits for the caller: requests whose next step is that of a desk whose role the caller holds, and those
     * with a message of the requesting State that nobody has opened and that this desk is to read.
     */
    @Gated(Action.PARTNER_LIST)
    public Page<PartnerRow> waiting(PageRequest page) {
        particulars.noted(null, "waiting", true);
        return inbox.waiting(powers.scope(Action.PARTNER_LIST), page);
    }

    @Gated(Action.PARTNER_READ)
    public PartnerFile file(RequestNumber number) {
        return sight.file(register.shared(number));
    }

    /** R02 to R03; the limit of the reply starts, where the agreement counts one. */
    @Gated(Action.PARTNER_REPLY)
    public void confirmReceipt(RequestNumber number, Receipt receipt, long version) {
        replies.confirmReceipt(number, receipt, version);
    }

    /**
     * R03 to R04; the question stands in the thread too. The limit of the reply runs on. RuleForbids {@code reply-limit-over}
     * (with its last day) where silence until then was consent.
     */
    @Gated(Action.PARTNER_REPLY)
    public void ask(RequestNumber number, Question question, long version) {
        replies.ask(number, question, version);
    }

    /**
     * R03 to R06. RuleForbids {@code extension-not-foreseen} where the agreement knows none, {@code extension-beyond-cap} (with
     * the last day that it allows) for a later day, {@code reply-limit-over} as for {@link #ask}. Where nobody confirmed the rule,
     * the extension is recorded and no limit runs.
     */
    @Gated(Action.PARTNER_REPLY)
    public void extend(RequestNumber number, Extension extension, long version) {
        replies.extend(number, extension, version);
    }

    /** To R10, from R03, R06 and late from R30; the limit of the transfer starts. */
    @Gated(Action.PARTNER_REPLY)
    public void accept(RequestNumber number, Acceptance acceptance, long version) {
        new Flaws().atMost(Wording.TEXT, acceptance.remarks(), "/remarks").refuse();
        ReadmissionRequest request = register.forPartner(number, RequestAct.ACCEPT, version);
        register.move(request, Word.of(RequestAct.ACCEPT, register.today()).saying(acceptance.remarks()),
                RequestState.ACCEPTED);
    }

    /**
     * To R20, from R03, R06 and late from R30. Invalid at /reason without a reason of the list. RuleForbids
     * {@code reply-limit-over} as for {@link #ask}.
     */
    @Gated(Action.PARTNER_REPLY)
    public void refuse(RequestNumber number, Rejection rejection, long version) {
        replies.refuse(number, rejection, version);
    }

    /**
     * This side of the handover; with the other side's, R44 to R47, from R49 too. Invalid at /receivedOn for a day before the
     * departure. RuleForbids {@code handover-confirmed} the second time.
     */
    @Gated(Action.PARTNER_RECEIVE)
    public void confirmHandover(RequestNumber number, Arrival arrival, long version) {
        replies.confirmHandover(number, arrival, version);
    }

    /**
     * The caller's authority takes back that the person arrived; from R44 or R49, where it stays. Invalid at /reason, which the
     * requesting State reads. RuleForbids {@code handover-unconfirmed} unless it has said so and the other has not confirmed.
     */
    @Gated(Action.PARTNER_RECEIVE)
    public void retractArrival(RequestNumber number, String reason, long version) {
        replies.retractArrival(number, reason, version);
    }

    /**
     * R47 to R50: the conditions of readmission were not met. RuleForbids {@code error-window-over} (with its last day) once the
     * time of the agreement is over.
     */
    @Gated(Action.PARTNER_RECEIVE)
    public void claimError(RequestNumber number, String reason, long version) {
        replies.claimError(number, reason, version);
    }
}
