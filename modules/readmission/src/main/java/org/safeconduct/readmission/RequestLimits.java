package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Due;

/** Which limit of the agreement each act starts, meets or ends. Where the agreement does not count, none runs. */
@Dependent
class RequestLimits {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Clocks clocks;

    @Inject RuleBook rules;

    @Inject Clock clock;

    @Inject Warnings warnings;

    void after(ReadmissionRequest request, Word word) {
        switch (word.act()) {
            case CORRECT -> apprehended(request, word);
            case CONFIRM_RECEIPT -> start(request, RuleName.REPLY, word);
            case CALL_INTERVIEW -> start(request, RuleName.INTERVIEW, word);
            case CALL_OFF_INTERVIEW -> end(request, RuleName.INTERVIEW, word);
            case RECORD_INTERVIEW -> interviewed(request, word);
            case ACCEPT -> accepted(request, word, word.on());
            case REFUSE -> end(request, RuleName.REPLY, word);
            case NOTE_SILENCE -> unanswered(request, word);
            case REQUEST_TRAVEL_DOCUMENT -> start(request, document(request, word), word);
            case ISSUE_TRAVEL_DOCUMENT, AUTHORISE_EU_DOCUMENT -> documented(request, word);
            case EXPIRE_DOCUMENT -> start(request, RuleName.TRAVEL_DOCUMENT_REISSUE, word);
            case CLAIM_ERROR -> end(request, RuleName.ERROR_WINDOW, word);
            case SUBMIT, REWORK, WITHDRAW, CLOSE, EXPIRE_TRANSFER -> endAll(request, word);
            case HAND_OVER, CONFIRM_HANDOVER -> handedOver(request, word);
            default -> {
                // the other acts leave the limits as they are
            }
        }
    }

    /** While the accelerated application is prepared, its time runs from the apprehension. */
    private void apprehended(ReadmissionRequest request, Word word) {
        end(request, RuleName.ACCELERATED_FILING, word);
        if (request.kind() == RequestKind.ACCELERATED && request.apprehendedOn() != null) {
            LocalDate from = request.apprehendedOn();
            begin(request, RuleName.ACCELERATED_FILING, from, due(request, RuleName.ACCELERATED_FILING, from));
        }
    }

    /** Where nationality is shown, the mission may have a limit of its own. */
    private RuleName document(ReadmissionRequest request, Word word) {
        boolean shown = Worthiness.of(request.partner(), request.evidence(), word.on()).showsNationality();
        return shown && due(request, RuleName.TRAVEL_DOCUMENT_WITH_EVIDENCE, word.on()).isPresent()
                ? RuleName.TRAVEL_DOCUMENT_WITH_EVIDENCE
                : RuleName.TRAVEL_DOCUMENT;
    }

    private void unanswered(ReadmissionRequest request, Word word) {
        end(request, RuleName.REPLY, word);
        end(request, RuleName.INTERVIEW, word);
        end(request, RuleName.INTERVIEW_RESULT, word);
    }

    private void interviewed(ReadmissionRequest request, Word word) {
        end(request, RuleName.INTERVIEW, word);
        switch (request.state()) {
            case INTERVIEW_HELD -> start(request, RuleName.INTERVIEW_RESULT, word);
            // The acceptance arises when the mission says so, not when it heard the person.
            default -> endAll(request, word);
        }
    }

    /** The reply is there, or counts as there; from its day runs the time for the transfer. */
    void accepted(ReadmissionRequest request, Word word, LocalDate from) {
        endAll(request, word);
        begin(request, RuleName.TRANSFER, from, due(request, RuleName.TRANSFER, from));
    }

    private void documented(ReadmissionRequest request, Word word) {
        end(request, RuleName.TRAVEL_DOCUMENT, word);
        end(request, RuleName.TRAVEL_DOCUMENT_WITH_EVIDENCE, word);
        end(request, RuleName.TRAVEL_DOCUMENT_REISSUE, word);
        end(request, RuleName.REPLY, word);
    }

    private void handedOver(ReadmissionRequest request, Word word) {
        if (request.state() == RequestState.TRANSFERRED) {
            endAll(request, word);
            LocalDate day = word.act() == RequestAct.CONFIRM_HANDOVER ? word.on() : arrival(request);
            begin(request, RuleName.ERROR_WINDOW, day, due(request, RuleName.ERROR_WINDOW, day));
        }
    }

    /** The error window runs from the handover itself, whoever confirms it last. */
    private LocalDate arrival(ReadmissionRequest request) {
        return em.createQuery("select c.on from Crossing c where c.request = :number and c.act = :arrived"
                + " and c.round = :round order by c.ordinal desc", LocalDate.class)
                .setParameter("number", request.number().value())
                .setParameter("arrived", RequestAct.CONFIRM_HANDOVER)
                .setParameter("round", request.round())
                .setMaxResults(1)
                .getSingleResult();
    }

    private void start(ReadmissionRequest request, RuleName rule, Word word) {
        begin(request, rule, word.on(), due(request, rule, word.on()).map(due -> ended(request, rule, word, due)));
    }

    private Due ended(ReadmissionRequest request, RuleName rule, Word word, Due due) {
        end(request, rule, word);
        return due;
    }

    /** A new last day for the reply, counted from the receipt like the first. */
    void extend(ReadmissionRequest request, Word word, Due due) {
        LocalDate from = running(request, RuleName.REPLY).map(RunningLimit::startedOn).orElse(word.on());
        end(request, RuleName.REPLY, word);
        begin(request, RuleName.REPLY, from, Optional.of(due));
    }

    /** What was done in time; kept with its computation. */
    void meet(ReadmissionRequest request, RuleName rule, LocalDate from, Due due, Word word) {
        RunningLimit met = new RunningLimit(request.number(), rule, from, due);
        met.end(word.act(), word.on());
        em.persist(met);
    }

    private void begin(ReadmissionRequest request, RuleName rule, LocalDate from, Optional<Due> due) {
        due.ifPresent(counted -> em.persist(new RunningLimit(request.number(), rule, from, counted)));
    }

    void end(ReadmissionRequest request, RuleName rule, Word word) {
        running(request, rule).ifPresent(limit -> end(request, limit, word));
        em.flush(); // the new row may come only after the old one has ended
    }

    private void endAll(ReadmissionRequest request, Word word) {
        of(request.number()).stream().filter(RunningLimit::runs).forEach(limit -> end(request, limit, word));
        em.flush(); // as above
    }

    /** With it, what was said of it falls away. */
    private void end(ReadmissionRequest request, RunningLimit limit, Word word) {
        limit.end(word.act(), word.on());
        warnings.settle(request, limit.rule());
    }

    Optional<RunningLimit> running(ReadmissionRequest request, RuleName rule) {
        return counted(request).running(rule);
    }

    CountedLimits counted(ReadmissionRequest request) {
        return new CountedLimits(of(request.number()));
    }

    /** Every limit that ever ran, by the last day. */
    List<RunningLimit> of(RequestNumber number) {
        return em.createQuery("select l from RunningLimit l where l.request = :number order by l.dueOn, l.id",
                RunningLimit.class).setParameter("number", number.value()).getResultList();
    }

    /** Empty where the agreement does not count: then the limit is looked after by hand. */
    Optional<Due> due(ReadmissionRequest request, RuleName rule, LocalDate from) {
        return due(request, rules.of(request.partner(), from), rule, from);
    }

    /** The same by the wording of another day. */
    Optional<Due> due(ReadmissionRequest request, Optional<Agreement> agreement, RuleName rule, LocalDate from) {
        return reckoning().maybe(agreement, rule, from, request.kind());
    }

    /** As it reads for the reply that runs, or today. */
    Optional<Agreement> agreement(ReadmissionRequest request) {
        return agreement(request, running(request, RuleName.REPLY).map(RunningLimit::startedOn)
                .orElseGet(() -> LocalDate.now(clock)));
    }

    /** As it reads for what happened on the day. */
    Optional<Agreement> agreement(ReadmissionRequest request, LocalDate day) {
        return rules.of(request.partner(), day);
    }

    /** The day from which the reply was counted whose absence was consent; empty if none was. */
    Optional<LocalDate> silentSince(ReadmissionRequest request) {
        return of(request.number()).stream()
                .filter(limit -> limit.rule() == RuleName.REPLY && limit.endedBy(RequestAct.CONFIRM_TACIT))
                .map(RunningLimit::startedOn)
                .reduce((earlier, later) -> later);
    }

    Reckoning reckoning() {
        return new Reckoning(clocks.workDays());
    }
}
