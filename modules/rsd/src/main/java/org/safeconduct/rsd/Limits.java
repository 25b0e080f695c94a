package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Term;
import org.safeconduct.registration.Track;

/** Which legal limit each act starts, meets or ends. The rules themselves are rows of the casefile. */
@Dependent
class Limits {

    /** First-instance decision under the directive (D08) and the regulation (D10), accelerated (D11), admissibility (D12). */
    private static final List<String> FIRST_INSTANCE = List.of("D08", "D10", "D11", "D12");

    private static final String NO_SHOW = "D29";
    private static final String REOPENING = "D30";

    @Inject Clocks clocks;

    void after(Claim claim, Move move, Stage from) {
        if (move.to().closed() && !from.closed()) {
            clocks.stopAll(file(claim), person(claim), move.to().code());
        }
        switch (move.act()) {
            case TRIAGE -> streamed(claim);
            case ADMIT -> met(claim, "D12", move.on());
            case DECIDE -> FIRST_INSTANCE.forEach(rule -> met(claim, rule, move.on()));
            case SCHEDULE_INTERVIEW -> rebooked(claim, from);
            case RECORD_INTERVIEW -> missed(claim, move);
            case DISCONTINUE -> start(claim, REOPENING, move.on());
            case REOPEN -> reopened(claim, move);
            default -> {
                // the other acts leave the limits of the first instance as they are
            }
        }
    }

    private void streamed(Claim claim) {
        if (claim.stage() == Stage.ADMISSIBILITY) {
            start(claim, "D12", claim.lodgedOn());
        } else if (claim.track() == Track.ACCELERATED) {
            start(claim, "D11", claim.lodgedOn());
        }
    }

    private void rebooked(Claim claim, Stage from) {
        if (from == Stage.INTERVIEW_MISSED) {
            stop(claim, NO_SHOW, "rebooked");
        }
    }

    private void missed(Claim claim, Move move) {
        if (move.to() == Stage.INTERVIEW_MISSED) {
            start(claim, NO_SHOW, move.on());
        }
    }

    private void reopened(Claim claim, Move move) {
        met(claim, REOPENING, move.on());
        start(claim, "D10", move.on());
        if (move.to() == Stage.ADMISSIBILITY) {
            start(claim, "D12", move.on());
        }
    }

    /** The claim is examined anew: the limit of its regime runs from the day. */
    void startFirstInstance(Claim claim, LocalDate event) {
        start(claim, "APD".equals(clocks.regime(claim.madeOn())) ? "D08" : "D10", event);
    }

    ClockView start(Claim claim, String rule, LocalDate event) {
        return clocks.start(file(claim), person(claim), rule, event);
    }

    ClockView start(Claim claim, String rule, LocalDate event, Term term) {
        return clocks.start(file(claim), person(claim), rule, event, term);
    }

    void met(Claim claim, String rule, LocalDate on) {
        clocks.met(file(claim), person(claim), rule, on);
    }

    void stop(Claim claim, String rule, String why) {
        clocks.stop(file(claim), person(claim), rule, why);
    }

    /** The earliest running limit of the case; null if none runs. */
    ClockView next(AsylumCase file) {
        Subject subject = file.number().subject();
        Map<Subject, ClockView> next = clocks.nextOf(List.of(subject));
        return next.get(subject);
    }

    private static Subject file(Claim claim) {
        return claim.file().number().subject();
    }

    private static UUID person(Claim claim) {
        return claim.person().value();
    }
}
