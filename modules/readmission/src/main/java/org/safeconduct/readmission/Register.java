package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Particulars;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.readmission.CrossingView.Direction;
import org.safeconduct.rsd.Removability;

/**
 * The one way to act on a request: opens it for an act, moves it, and keeps timeline, limits and the record of what crosses in
 * step. Holds nothing between acts.
 */
@Dependent
class Register {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    @Inject Timeline timeline;

    @Inject Warnings warnings;

    @Inject Crossings crossings;

    @Inject Removability removability;

    @Inject RequestLimits limits;

    @Inject PersonLock lock;

    /**
     * The request as the caller saw it, locked until the act is done; its version grows whatever the act changes. Refuses
     * Unknown, Stale, WrongStage, and RuleForbids {@code not-removable} where the act brings the person nearer to removal.
     */
    ReadmissionRequest forAct(RequestNumber number, RequestAct act, long version) {
        ReadmissionRequest request = forRecord(number, act, version);
        if (act.removes()) {
            requireRemovable(request.person());
        }
        return request;
    }

    /** The same for an act that may only write down what has happened: it asks about removal itself. */
    ReadmissionRequest forRecord(RequestNumber number, RequestAct act, long version) {
        ReadmissionRequest request = hold(person(number), number);
        Stale.refuseUnless(request.version(), version);
        RequestLife.TABLE.require(request.state(), act);
        return request;
    }

    /** The same for the other State: what was not shared with it is unknown. */
    ReadmissionRequest forPartner(RequestNumber number, RequestAct act, long version) {
        ReadmissionRequest request = stillShared(hold(sharedPerson(number), number));
        Stale.refuseUnless(request.version(), version);
        RequestLife.TABLE.require(request.state(), act);
        return request;
    }

    /** Whatever makes removability fall waits for the act, or the act waits and then finds that it fell. */
    private ReadmissionRequest hold(PersonId person, RequestNumber number) {
        return hold(person, number, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private ReadmissionRequest hold(PersonId person, RequestNumber number, LockModeType mode) {
        lock.take(List.of(person));
        return em.find(ReadmissionRequest.class, number.value(), mode);
    }

    /** To write to the other State; WrongStage where it does not have the request, or is to hear nothing of it now. */
    ReadmissionRequest toSpeak(RequestNumber number) {
        ReadmissionRequest request = hold(person(number), number, LockModeType.PESSIMISTIC_READ);
        return speaking(request, !request.shared() || request.state() == RequestState.SUSPENDED);
    }

    /** The same for the other State, which may always write while the request is open. */
    ReadmissionRequest toSpeakForPartner(RequestNumber number) {
        return speaking(stillShared(hold(sharedPerson(number), number, LockModeType.PESSIMISTIC_READ)), false);
    }

    private static ReadmissionRequest speaking(ReadmissionRequest request, boolean mute) {
        RequestLife.TABLE.require(request.state(), RequestAct.MESSAGE);
        if (mute) {
            throw new WrongStage(RequestAct.MESSAGE.name(), request.state().name());
        }
        return request;
    }

    private PersonId person(RequestNumber number) {
        return found(em.createQuery("select r.person from ReadmissionRequest r where r.number = :number", UUID.class)
                .setParameter("number", number.value()));
    }

    private PersonId sharedPerson(RequestNumber number) {
        return found(em.createQuery("select r.person from ReadmissionRequest r where r.number = :number"
                + " and r.shared = true and r.partner = :partner", UUID.class)
                .setParameter("number", number.value())
                .setParameter("partner", String.valueOf(caller.get().office())));
    }

    /** While the lock was waited for, it may have been taken up anew: then the other State has it no more. */
    private static ReadmissionRequest stillShared(ReadmissionRequest request) {
        if (!request.shared()) {
            throw new Unknown("unknown");
        }
        return request;
    }

    private static PersonId found(TypedQuery<UUID> query) {
        return query.getResultStream().findFirst().map(PersonId::new).orElseThrow(() -> new Unknown("unknown"));
    }

    /** To see whether it may go on; whoever saw it before is not told that it changed if nothing does. */
    ReadmissionRequest toRecheck(RequestNumber number) {
        return hold(person(number), number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An error or a doubt is a no: RuleForbids {@code not-removable}. */
    void requireRemovable(PersonId person) {
        if (!removability.removable(person)) {
            throw new RuleForbids("not-removable");
        }
    }

    /** For reading; Unknown if there is none. */
    ReadmissionRequest read(RequestNumber number) {
        ReadmissionRequest request = em.find(ReadmissionRequest.class, number.value());
        if (request == null) {
            throw new Unknown("unknown");
        }
        return request;
    }

    /** For reading by the other State; Unknown unless it was shared with the State of the caller. */
    ReadmissionRequest shared(RequestNumber number) {
        return em.createQuery("select r from ReadmissionRequest r where r.number = :number and r.shared = true"
                + " and r.partner = :partner", ReadmissionRequest.class)
                .setParameter("number", number.value())
                .setParameter("partner", String.valueOf(caller.get().office()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }

    /**
     * A step: state, timeline entry for each state passed, limits, the record of what crossed, and the note for the log. Of the
     * warnings those fall away that it settles.
     */
    void move(ReadmissionRequest request, Word word, RequestState to) {
        RequestState from = request.state();
        List<RequestState> path = request.move(word.act(), to);
        tell(request, word, path);
        warnings.after(request, word.act());
        limits.after(request, word);
        if (word.act().crosses() && request.shared()) {
            crossings.write(request, word.act().comesIn() ? Direction.RECEIVED : Direction.SENT, word);
        }
        particulars.changed(request.person(), "state", from.code(), to.code());
        if (word.code() != null) {
            particulars.noted(request.person(), "code", word.code());
        }
        if (word.reason() != null) {
            particulars.because(word.reason());
        }
        em.flush();
    }

    private void tell(ReadmissionRequest request, Word word, List<RequestState> path) {
        for (RequestState passed : path) {
            boolean last = passed == path.getLast();
            timeline.add(request.number().subject(), request.person().value(), word.on(),
                    last ? "readmission." + word.act().word() : "claim.stage-entered",
                    last ? List.of(String.valueOf(word.code())) : List.of(passed.code()), passed.code(),
                    last ? word.reason() : null);
        }
    }

    String login() {
        return caller.get().login();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return Time.now(clock);
    }
}
