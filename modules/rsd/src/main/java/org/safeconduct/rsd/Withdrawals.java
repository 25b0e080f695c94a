package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.access.Particulars;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.registration.Claims;

/** Explicit withdrawal, discontinuation, reopening (asylum-process, section 10). */
@Stateless
public class Withdrawals {

    private static final String NO_SHOW = "D29";
    private static final String REOPENING = "D30";

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Hearings hearings;

    @Inject Registry registry;

    @Inject CourtList list;

    @Inject Limits limits;

    @Inject Clocks clocks;

    @Inject Claims claims;

    @Inject PaperTrail paper;

    @Inject Particulars particulars;

    @Inject Event<RemovabilityFell> news;

    /**
     * The person's own signed word, to A90. Appointments fall away and an open appeal ends.
     *
     * @param statement id of the signed paper, a document of this case; mandatory
     */
    @Gated(Action.CLAIM_WITHDRAW)
    public void withdraw(CaseNumber number, Set<PersonId> persons, LocalDate signedOn, String reason, UUID statement,
            long version) {
        new Flaws()
                .required(signedOn, "/signedOn")
                .unless(signedOn == null || !signedOn.isAfter(docket.today()), "/signedOn", "future")
                .required(reason, "/reason")
                .atMost(InterviewCheck.LONGEST, reason, "/reason")
                .required(statement, "/statement")
                .refuse();
        paper.onFile(number, statement, "/statement");
        AsylumCase file = docket.forAct(number, version);
        List<Claim> meant = docket.claims(file, persons, Act.WITHDRAW);
        if (meant.stream().anyMatch(claim -> signedOn.isBefore(claim.madeOn()))) {
            throw Invalid.at("/signedOn", "before-claim");
        }
        endBeforeStreaming(file, meant, reason);
        hearings.cancel(meant);
        meant.forEach(claim -> withdraw(claim, signedOn, reason));
        particulars.noted(null, "statement", statement);
        docket.settle(file);
    }

    private void endBeforeStreaming(AsylumCase file, List<Claim> meant, String reason) {
        Set<PersonId> waiting = meant.stream()
                .filter(claim -> claim.stage() == Stage.LODGED || claim.stage() == Stage.STREAMED)
                .map(Claim::person)
                .collect(Collectors.toSet());
        if (!waiting.isEmpty()) {
            claims.ended(file.number(), waiting, reason);
        }
    }

    private void withdraw(Claim claim, LocalDate signedOn, String reason) {
        registry.maybeOpen(claim).ifPresent(appeal -> {
            list.fallsAway(appeal);
            appeal.close(Appeal.End.WITHDRAWN, signedOn);
        });
        em.persist(new Closing(claim, Closing.WITHDRAWN, signedOn, docket.signing()));
        docket.move(claim, Move.by(Act.WITHDRAW, Stage.WITHDRAWN, signedOn).because(reason));
    }

    /** A13 to A91 once the time for contact is over: RuleForbids {@code contact-limit-running} before. */
    @Gated(Action.CLAIM_DISCONTINUE)
    public void discontinue(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        InterviewCheck.reason(reason).refuse();
        docket.act(number, persons, Act.DISCONTINUE, version, claim -> {
            LocalDate until = until(claim, NO_SHOW);
            if (until == null || !until.isBefore(docket.today())) {
                throw new RuleForbids("contact-limit-running", until == null ? "-" : until.toString());
            }
            em.persist(new Closing(claim, Closing.ABANDONED, docket.today(), docket.signing()));
            docket.move(claim, Move.by(Act.DISCONTINUE, Stage.DISCONTINUED, docket.today()).because(reason));
        });
    }

    /**
     * A91 within the time for it (RuleForbids {@code reopening-late} after): to A20 if the person was heard. Otherwise, and
     * from A66, A90 and A95, by way of A96 to the admissibility stage A06.
     */
    @Gated(Action.CLAIM_REOPEN)
    public void reopen(CaseNumber number, Set<PersonId> persons, String reason, long version) {
        InterviewCheck.reason(reason).refuse();
        List<PersonId> fell = new ArrayList<>();
        docket.act(number, persons, Act.REOPEN, version, claim -> {
            Stage to = Life.reopened(claim.stage(), claim.heard());
            LocalDate until = until(claim, REOPENING);
            if (claim.stage() == Stage.DISCONTINUED && until != null && until.isBefore(docket.today())) {
                throw new RuleForbids("reopening-late", until.toString());
            }
            limits.stop(claim, Departure.RULE, "reopened");
            docket.move(claim, Move.by(Act.REOPEN, to, docket.today()).because(reason));
            fell.add(claim.person());
        });
        news.fire(new RemovabilityFell(fell));
    }

    /** Last day of a running limit of the claim; null if none runs. */
    private LocalDate until(Claim claim, String rule) {
        return clocks.held(claim.file().number().subject())
                .stream()
                .filter(clock -> clock.running() && clock.rule().equals(rule))
                .filter(clock -> claim.person().value().equals(clock.person()))
                .map(ClockView::due)
                .map(Due::date)
                .findFirst()
                .orElse(null);
    }
}
