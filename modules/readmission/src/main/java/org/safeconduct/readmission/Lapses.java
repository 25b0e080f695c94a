package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.WrongStage;

/**
 * What comes by the mere passing of time; whoever says so, and the nightly job, only find it. In every act, version is that of
 * the file which the caller saw (Stale otherwise), and WrongStage is refused where the act is not open.
 */
@Stateless
public class Lapses {

    /** What the other State has to say in time. */
    private static final List<RuleName> SILENT = List.of(RuleName.REPLY, RuleName.INTERVIEW,
            RuleName.INTERVIEW_RESULT);

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    @Inject Consent consent;

    @Inject Papers papers;

    @Inject Warnings warnings;

    /**
     * R03 or R06 to R30, and R05 or R07 where a mission was asked to hear the person and is silent. RuleForbids
     * {@code silence-is-consent} where that must be confirmed instead (it cannot where this State had paused the request),
     * {@code reply-limit-running} (with its last day) before the time of the reply has passed, and that of the interview or its
     * result, {@code interview-ahead} (with its day) before the interview. Where no limit is counted, whoever says so decides.
     */
    @Gated(Action.READMISSION_LAPSE)
    public void noteSilence(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.NOTE_SILENCE, version);
        CountedLimits counted = limits.counted(request);
        SILENT.stream()
                .filter(rule -> counted.running(rule).isPresent())
                .forEach(rule -> counted.passed(rule, register.today()));
        List<Crossing> round = crossings.round(number);
        Optional.ofNullable(Appointment.day(round)).filter(day -> !day.isBefore(register.today())).ifPresent(day -> {
            throw new RuleForbids("interview-ahead", day.toString());
        });
        refuseConsent(consent.given(request, round).isPresent());
        move(request, Passing.SILENCE);
    }

    /** R41, R42, R43 or R46 to R45. RuleForbids {@code document-valid} (with its last day) while it can still be used. */
    @Gated(Action.READMISSION_LAPSE)
    public void expireDocument(RequestNumber number, long version) {
        expire(number, Passing.DOCUMENT, version);
    }

    /**
     * From every state between the acceptance and the notice, and from R46, to R48. RuleForbids {@code transfer-limit-running}
     * (with its last day) before it has passed. Where no limit is counted, whoever says so decides.
     */
    @Gated(Action.READMISSION_LAPSE)
    public void expireTransfer(RequestNumber number, long version) {
        expire(number, Passing.TRANSFER, version);
    }

    private void expire(RequestNumber number, Passing step, long version) {
        ReadmissionRequest request = register.forAct(number, step.act(), version);
        last(request, step).ifPresent(last -> refuseUntil(last, step));
        move(request, step);
    }

    /**
     * The step that has come for the request, found by the nightly job, in a transaction of its own: to R30 where the agreement
     * counted the limit, silence is confirmed to be no consent and this State did not pause the request, to R45, to R48, or to R60
     * where the time to claim an error is over. Refuses as the acts above do, WrongStage where nothing comes by itself,
     * RuleForbids {@code error-window-running}, {@code limit-unknown}, {@code silence-while-suspended}.
     */
    @Gated(Action.READMISSION_LAPSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapse(RequestNumber number) {
        ReadmissionRequest seen = register.read(number);
        Passing step = coming(seen);
        ReadmissionRequest request = register.forAct(number, step.act(), seen.version());
        refuseUntil(last(request, step).orElseThrow(() -> new RuleForbids("limit-unknown", step.rule().code())), step);
        if (step == Passing.SILENCE) {
            refuseConsent(!Silence.isNone(limits.agreement(request)));
            Consent.refuseIfPaused(limits.counted(request), crossings.round(number));
        }
        move(request, step);
        if (!request.state().closed()) {
            warnings.tell(request, Matter.lapsed(step), Warnings.keeper(request.state()), register.today());
        }
    }

    /** The first that has come; where none has, what is open refuses and tells why. */
    private Passing coming(ReadmissionRequest request) {
        List<Passing> open = Passing.of(request.state());
        return open.stream()
                .filter(step -> last(request, step).filter(last -> last.isBefore(register.today())).isPresent())
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElseThrow(() -> new WrongStage("LAPSE", request.state().name()));
    }

    private static void refuseConsent(boolean maybe) {
        if (maybe) {
            throw new RuleForbids("silence-is-consent");
        }
    }

    /** Empty where nobody counts. */
    private Optional<LocalDate> last(ReadmissionRequest request, Passing step) {
        return step == Passing.DOCUMENT
                ? papers.document(request.number()).map(TravelDocument::validUntil)
                : limits.running(request, step.rule()).map(limit -> limit.due().date());
    }

    private void move(ReadmissionRequest request, Passing step) {
        register.move(request, Word.of(step.act(), register.today()), step.to());
    }

    private void refuseUntil(LocalDate last, Passing step) {
        if (!last.isBefore(register.today())) {
            throw new RuleForbids(step.early(), last.toString());
        }
    }
}
