package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;

/**
 * The one way to act on a case: opens it for an act, moves its claims, and keeps timeline, tasks, limits and the lines
 * of lists in step. Holds nothing between acts.
 */
@Dependent
class Docket {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Timeline timeline;

    @Inject Tasks tasks;

    @Inject Limits limits;

    /**
     * Does an act on the claims in question: opens the case, does {@code each} on every claim, keeps the lists in step.
     * Refuses Unknown, Stale, WrongStage, and Forbidden by separation of duties.
     */
    void act(CaseNumber number, Set<PersonId> persons, Act act, long version, Consumer<Claim> each) {
        AsylumCase file = forAct(number, version);
        claims(file, persons, act).forEach(each);
        settle(file);
    }

    /** The case as the caller saw it, locked until the act is done; its version grows whatever the act changes. */
    AsylumCase forAct(CaseNumber number, long version) {
        AsylumCase file = forNews(number);
        Stale.refuseUnless(file.version(), version);
        return file;
    }

    /** The same where the caller saw something else: registration passes on what it did. */
    AsylumCase forNews(CaseNumber number) {
        return found(em.find(AsylumCase.class, number.value(), LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    /** The case, held in its stage while something is written beside its claims; its version stays. */
    AsylumCase hold(CaseNumber number) {
        return found(em.find(AsylumCase.class, number.value(), LockModeType.PESSIMISTIC_READ));
    }

    /** The case for reading. */
    AsylumCase read(CaseNumber number) {
        return found(em.find(AsylumCase.class, number.value()));
    }

    /** The person's claim in the case, for reading; Unknown if there is none. */
    Claim claim(CaseNumber number, PersonId person) {
        return read(number)
                .claims()
                .stream()
                .filter(claim -> claim.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }

    private static AsylumCase found(AsylumCase file) {
        if (file == null) {
            throw new Unknown("unknown");
        }
        return file;
    }

    /**
     * The claims that an act is about. Nobody named: every claim where it is open, WrongStage if there is none.
     * Named: each of them, WrongStage if it is not open in one, Unknown if one is not of this case.
     */
    List<Claim> claims(AsylumCase file, Set<PersonId> persons, Act act) {
        List<Claim> meant = persons == null || persons.isEmpty() ? everyOpen(file, act) : named(file, persons, act);
        meant.forEach(claim -> Duties.require(claim, act, login()));
        return meant;
    }

    private static List<Claim> everyOpen(AsylumCase file, Act act) {
        List<Claim> open = file.claims().stream().filter(claim -> claim.opens(act)).toList();
        if (open.isEmpty()) {
            file.claims()
                    .stream()
                    .filter(claim -> Life.TABLE.opens(claim.stage(), act))
                    .forEach(claim -> claim.require(act));
            throw new WrongStage(act.name(), file.stage().name());
        }
        return open;
    }

    private static List<Claim> named(AsylumCase file, Set<PersonId> persons, Act act) {
        List<Claim> named = file.claims().stream().filter(claim -> persons.contains(claim.person())).toList();
        if (named.size() != persons.size()) {
            throw new Unknown("unknown");
        }
        named.forEach(claim -> claim.require(act));
        return named;
    }

    /** A step of a claim: stage, timeline entry for each stage passed, limits, next task, and the note for the log. */
    void move(Claim claim, Move move) {
        Stage from = claim.stage();
        List<Stage> path = claim.move(move.act(), move.to());
        tell(claim, move, path.getFirst().code());
        path.stream()
                .skip(1)
                .forEach(stage -> timeline.add(claim.file().number().subject(), claim.person().value(),
                        move.on(), "claim.stage-entered", List.of(stage.code()), stage.code(), null));
        limits.after(claim, move, from);
        errand(claim, move.due());
        particulars.changed(claim.person(), "stage", from.code(), move.to().code());
        if (move.reason() != null) {
            particulars.because(move.reason());
        }
    }

    /** A step that registration has told already. */
    void takeOver(Claim claim, Move move) {
        Stage from = claim.stage();
        claim.move(move.act(), move.to());
        limits.after(claim, move, from);
        errand(claim, move.due());
    }

    private void tell(Claim claim, Move move, String stage) {
        timeline.add(claim.file().number().subject(), claim.person().value(), move.on(), move.told(), move.args(),
                stage,
                move.reason());
    }

    /** Puts the next task of the claim on the desk, or clears it; without a day it is due with the next limit. */
    void errand(Claim claim, LocalDate due) {
        Subject file = claim.file().number().subject();
        Errand errand = Errand.of(claim);
        if (errand == null) {
            tasks.settle(file, claim.person().value());
            return;
        }
        UUID owner = errand.role() == Role.ELIGIBILITY_OFFICER ? claim.file().assigneeId() : null;
        tasks.next(file, claim.person().value(), errand.what(), owner == null ? errand.role() : null, owner,
                claim.file().office(), due == null ? nextDue(claim.file()) : due);
    }

    private LocalDate nextDue(AsylumCase file) {
        ClockView next = limits.next(file);
        return next == null ? null : next.due().date();
    }

    /** Ends an act: the lists follow, and a change that somebody else made meanwhile shows here. */
    void settle(AsylumCase file) {
        file.follow(limits.next(file));
        em.flush();
    }

    String login() {
        return caller.get().login();
    }

    /** This officer's signature, now. */
    Signing signing() {
        return new Signing(login(), today(), now());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return Time.now(clock);
    }
}
