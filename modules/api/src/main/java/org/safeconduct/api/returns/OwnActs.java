package org.safeconduct.api.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.readmission.Lapses;
import org.safeconduct.readmission.Meeting;
import org.safeconduct.readmission.NewDraft;
import org.safeconduct.readmission.Reactions;
import org.safeconduct.readmission.Requests;
import org.safeconduct.readmission.Submission;
import org.safeconduct.readmission.Suspensions;

/** What this State does from the draft to the reply, and where it ends. */
@ApplicationScoped
class OwnActs implements RequestActGroup {

    /** What the other State is told with an act; null if nothing. */
    public record Remarks(String remarks) {}

    @Inject Requests requests;

    @Inject Submission submission;

    @Inject Reactions reactions;

    @Inject Suspensions suspensions;

    @Inject Lapses lapses;

    @Override
    public boolean ofPartner() {
        return false;
    }

    @Override
    public List<RequestDoing<?>> acts() {
        return List.of(
                new RequestDoing<>("correct", NewDraft.class,
                        (at, it) -> requests.correct(at.number(), it,
                                at.version())),
                RequestDoing.plain("present", (number, version) -> requests.present(number, version)),
                RequestDoing.because("rework", (number, why, version) -> requests.rework(number, why, version)),
                RequestDoing.because("withdraw", (number, why, version) -> requests.withdraw(number, why, version)),
                RequestDoing.because("send-back",
                        (number, why, version) -> submission.sendBack(number, why, version)),
                RequestDoing.plain("submit", (number, version) -> submission.submit(number, version)),
                new RequestDoing<>("answer", Reactions.Answer.class,
                        (at, it) -> reactions.answer(at.number(), it, at.version())),
                new RequestDoing<>("call-interview", Meeting.class,
                        (at, it) -> reactions.callInterview(at.number(), it, at.version())),
                RequestDoing.because("dispute", (number, why, version) -> reactions.dispute(number, why, version)),
                RequestDoing.plain("confirm-tacit", (number, version) -> reactions.confirmTacit(number, version)),
                RequestDoing.because("close", (number, why, version) -> reactions.close(number, why, version)),
                RequestDoing.because("resume", (number, why, version) -> suspensions.resume(number, why, version)),
                RequestDoing.plain("note-silence", (number, version) -> lapses.noteSilence(number, version)),
                RequestDoing.plain("expire-document", (number, version) -> lapses.expireDocument(number, version)),
                RequestDoing.plain("expire-transfer", (number, version) -> lapses.expireTransfer(number, version)));
    }
}
