package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RuleForbids;

/**
 * What this State does about the other's answer or silence. In every act, version is that of the file which the caller saw
 * (Stale otherwise); WrongStage where the act is not open; RuleForbids {@code not-removable} where it reaches the other State.
 */
@Stateless
public class Reactions {

    /**
     * An answer.
     *
     * @param field the part of the application that it is about, {@link ApplicationField}; null if it is about none
     * @param lastAddress in the other State, where the answer is about it; null otherwise
     */
    public record Answer(String field, String text, String lastAddress) {

        public Answer {
            lastAddress = lastAddress == null || lastAddress.isBlank() ? null : lastAddress.strip();
        }

        private Flaws check() {
            boolean fits = lastAddress == null || about().filter(ApplicationField.LAST_ADDRESS::equals).isPresent();
            return message().check()
                    .atMost(Wording.LINE, lastAddress, "/lastAddress")
                    .unless(fits, "/lastAddress", "answer-elsewhere");
        }

        private Messages.NewMessage message() {
            return new Messages.NewMessage(field, text);
        }

        private Optional<ApplicationField> about() {
            return Optional.ofNullable(field).flatMap(ApplicationField::of);
        }
    }

    @Inject Register register;

    @Inject Amendments amendments;

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    @Inject Particulars particulars;

    @Inject Consent consent;

    @Inject Correspondence correspondence;

    /**
     * R04 to R03; the answer stands in the thread. The part of the application that it is about is told anew, as our file has it
     * now, and what it said before stays on record. The limit of the reply runs on. Invalid at the fields.
     */
    @Gated(Action.READMISSION_ANSWER)
    public void answer(RequestNumber number, Answer answer, long version) {
        answer.check().refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.ANSWER, version);
        if (answer.lastAddress() != null) {
            particulars.changed(request.person(), "lastAddress", request.lastAddress(), answer.lastAddress());
            request.locate(answer.lastAddress());
        }
        answer.about().ifPresent(field -> amendments.renew(request, field));
        correspondence.write(request, MessageView.Side.REQUESTING, answer.message());
        register.move(request, Word.of(RequestAct.ANSWER, register.today())
                .coded(answer.field())
                .saying(answer.text()), RequestState.RECEIPT_CONFIRMED);
    }

    /**
     * R03 to R05: the mission is asked to hear the person, on a day if one is known already; else the mission says it. Invalid at
     * the fields. The limit of the interview starts where the agreement counts one.
     */
    @Gated(Action.READMISSION_ANSWER)
    public void callInterview(RequestNumber number, Meeting meeting, long version) {
        meeting.check(register.today()).refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.CALL_INTERVIEW, version);
        register.move(request, meeting.as(RequestAct.CALL_INTERVIEW, register.today()), RequestState.INTERVIEW_CALLED);
    }

    /** R20 to R22. Invalid at /reason, which the other State reads. */
    @Gated(Action.READMISSION_DISPUTE)
    public void dispute(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.DISPUTE, version);
        register.move(request, Word.of(RequestAct.DISPUTE, register.today()).saying(reason), RequestState.DISPUTED);
    }

    /**
     * R03 or R06 to R11, and R05 or R07 once the time of the interview is over too: silence is consent. RuleForbids
     * {@code silence-no-consent} where the agreement does not say so, {@code rule-unverified} where nobody confirmed that it does,
     * {@code limit-unknown} where no limit of the reply, or of the interview that is waited for, was counted,
     * {@code reply-limit-running} (with its last day) before it has passed, {@code silence-while-suspended} where this State
     * paused the request while it ran. The limit stays with its computation.
     */
    @Gated(Action.READMISSION_CONFIRM_TACIT)
    public void confirmTacit(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.CONFIRM_TACIT, version);
        LocalDate last = consent.require(request, crossings.round(number));
        Word word = Word.of(RequestAct.CONFIRM_TACIT, register.today()).coded(last.toString());
        register.move(request, word, RequestState.TACITLY_ACCEPTED);
        // The acceptance arises when the limit ends, not when somebody notices it.
        limits.accepted(request, word, last);
    }

    /**
     * To R91 what stays unanswered or refused, to R60 what is done. Invalid at /reason. RuleForbids
     * {@code error-window-running} (with its last day) while the other State may still say that the readmission was an error.
     */
    @Gated(Action.READMISSION_CLOSE)
    public void close(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.CLOSE, version);
        limits.running(request, RuleName.ERROR_WINDOW)
                .map(window -> window.due().date())
                .filter(last -> !last.isBefore(register.today()))
                .ifPresent(last -> {
                    throw new RuleForbids("error-window-running", last.toString());
                });
        boolean returned = request.state().transferred();
        register.move(request, Word.of(RequestAct.CLOSE, register.today()).because(reason),
                returned ? RequestState.RETURNED : RequestState.NOT_RETURNED);
    }
}
