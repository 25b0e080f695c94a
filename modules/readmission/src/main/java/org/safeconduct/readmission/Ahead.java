package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.RuleForbids;

/** What has come before a presentation or a journey: the last day for the notice, and the day to look at removability again. */
@Dependent
class Ahead {

    /**
     * Something to be warned of.
     *
     * @param about id of the plan, of what told the day of the interview, or of its limit
     * @param due the last day for it
     */
    record Coming(UUID about, LocalDate due, List<Mark> marks) {}

    @Inject RequestLimits limits;

    @Inject Crossings crossings;

    @Inject Papers papers;

    @Inject GivenAlerts given;

    @Inject Clocks clocks;

    @Inject Clock clock;

    /** Whether anything is to be warned of that nobody was warned of yet. */
    boolean any(ReadmissionRequest request) {
        return notice(request).filter(this::missing).or(() -> check(request).filter(this::missing)).isPresent();
    }

    private boolean missing(Coming coming) {
        return !given.missing(coming.about(), coming.marks()).isEmpty();
    }

    /** Empty unless a transfer is planned, not notified yet, and the agreement counts the notice. */
    Optional<Coming> notice(ReadmissionRequest request) {
        return request.state() != RequestState.TRANSFER_PLANNED
                ? Optional.empty()
                : papers.transfer(request.number()).flatMap(plan -> notice(request, plan));
    }

    private Optional<Coming> notice(ReadmissionRequest request, Transfer plan) {
        return limits.due(request, RuleName.TRANSFER_NOTICE, plan.departsOn())
                .map(Due::date)
                .map(last -> new Coming(plan.id(), last, Mark.notice(eve(last), last, today())));
    }

    private LocalDate eve(LocalDate last) {
        try {
            return clocks.workDays().before(last, Mark.DAY_BEFORE.days());
        } catch (RuleForbids holidaysNotKnown) {
            return last.minusDays(Mark.DAY_BEFORE.days());
        }
    }

    /** Some working days before the mission hears the person, or does so at the latest, or before the departure. */
    Optional<Coming> check(ReadmissionRequest request) {
        return switch (request.state()) {
            case INTERVIEW_CALLED -> Appointment.of(crossings.round(request.number()))
                    .flatMap(asked -> asked.on() == null ? undated(request, asked) : check(asked.said(), asked.on()));
            case TRANSFER_PLANNED, TRANSFER_NOTIFIED -> papers.transfer(request.number())
                    .flatMap(plan -> check(plan.id(), plan.departsOn()));
            default -> Optional.empty();
        };
    }

    /** By the last day for it; where the agreement counts none the mission may hear the person any day, and it is looked at now. */
    private Optional<Coming> undated(ReadmissionRequest request, Appointment asked) {
        return limits.running(request, RuleName.INTERVIEW)
                .map(limit -> check(limit.id(), limit.due().date()))
                .orElseGet(() -> Optional.of(new Coming(asked.said(), today(), List.of(Mark.CHECK))));
    }

    private Optional<Coming> check(UUID about, LocalDate day) {
        try {
            LocalDate from = clocks.workDays().before(day, Mark.CHECK.days());
            boolean now = !today().isBefore(from) && !today().isAfter(day);
            return now ? Optional.of(new Coming(about, today(), List.of(Mark.CHECK))) : Optional.empty();
        } catch (RuleForbids holidaysNotKnown) {
            // A year whose holidays nobody knows is far ahead.
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
