package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.RuleForbids;

/** Whether the silence of the other State is its consent, by the wording of the day from which its reply was counted. */
@Dependent
class Consent {

    @Inject RequestLimits limits;

    @Inject Clock clock;

    /** The last day of the reply, once silence until then was consent; empty while another answer is still in time. */
    Optional<LocalDate> given(ReadmissionRequest request, List<Crossing> round) {
        CountedLimits counted = limits.counted(request);
        try {
            return counted.running(RuleName.REPLY).map(reply -> require(request, round, counted));
        } catch (RuleForbids none) {
            return Optional.empty();
        }
    }

    /** RuleForbids {@code reply-limit-over} (with its last day): a consent that silence has given is not taken back. */
    void refuseIfGiven(ReadmissionRequest request, List<Crossing> round) {
        given(request, round).ifPresent(last -> {
            throw new RuleForbids("reply-limit-over", last.toString());
        });
    }

    /**
     * The last day of the reply. RuleForbids {@code silence-no-consent} where the agreement does not say so,
     * {@code rule-unverified} where nobody confirmed that it does, {@code limit-unknown} where no limit of the reply, or of the
     * interview that is waited for, was counted, {@code reply-limit-running} (with its last day) before both have passed,
     * {@code silence-while-suspended} where this State paused the request while the limit ran.
     *
     * @param round what crossed in the round that runs
     */
    LocalDate require(ReadmissionRequest request, List<Crossing> round) {
        return require(request, round, limits.counted(request));
    }

    private LocalDate require(ReadmissionRequest request, List<Crossing> round, CountedLimits counted) {
        Silence.consents(limits.agreement(request, counted.running(RuleName.REPLY)
                .map(RunningLimit::startedOn)
                .orElseGet(this::today)));
        LocalDate last = counted.passed(RuleName.REPLY, today());
        hear(request, counted);
        refuseIfPaused(counted, round);
        return last;
    }

    /** Whoever is asked to hear the person, and has time for it, is not silent. */
    private void hear(ReadmissionRequest request, CountedLimits counted) {
        switch (request.state()) {
            case INTERVIEW_CALLED -> counted.passed(RuleName.INTERVIEW, today());
            case INTERVIEW_HELD -> counted.passed(RuleName.INTERVIEW_RESULT, today());
            default -> {
                // in the other states only the reply is waited for
            }
        }
    }

    /** RuleForbids {@code silence-while-suspended}: what this State has paused, the other was not asked to answer. */
    static void refuseIfPaused(CountedLimits counted, List<Crossing> round) {
        LocalDate from = counted.running(RuleName.REPLY).map(RunningLimit::startedOn).orElse(LocalDate.MIN);
        if (round.stream().anyMatch(it -> it.is(RequestAct.SUSPEND) && !it.on().isBefore(from))) {
            throw new RuleForbids("silence-while-suspended");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
