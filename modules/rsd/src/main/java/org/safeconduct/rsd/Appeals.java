package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.PersonId;

/** Appeal: lodged in time or late by the served limit, response, hearing, judgment. */
@Stateless
public class Appeals {

    /**
     * An appeal as received.
     *
     * @param lodgedOn the day on which it was received
     * @param lodgedBy who sent it, for example the person or a representative
     * @param reasonsForLateness mandatory if it came after the served limit; else not kept
     */
    public record NewAppeal(LocalDate lodgedOn, String lodgedBy, String grounds, String reasonsForLateness) {}

    /** What is said about a late appeal. */
    public enum Lateness {
        EXCUSED,
        NOT_EXCUSED
    }

    /** What a court says. */
    public enum Judgment {
        ALLOWED_GRANTED(Ruling.ALLOWED),
        ALLOWED_SENT_BACK(Ruling.SENT_BACK),
        DISMISSED(Ruling.DISMISSED),
        INADMISSIBLE(Ruling.LATE);

        private final String code;

        Judgment(String code) {
            this.code = code;
        }

        /** DT code of the list {@code decision}. */
        String code() {
            return code;
        }

        static Judgment of(String code) {
            return List.of(values())
                    .stream()
                    .filter(judgment -> judgment.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Not a judgment: " + code));
        }
    }

    /**
     * A judgment to be recorded.
     *
     * @param granted code of the status for ALLOWED_GRANTED; null otherwise
     * @param reference number of the judgment
     */
    public record NewJudgment(
            Judgment judgment, String granted, String reasons, LocalDate decidedOn, String reference) {}

    /**
     * An appeal as recorded.
     *
     * @param lateness EXCUSED or NOT_EXCUSED; null while undecided or in time
     * @param judgment name of a {@link Judgment}; null before
     * @param suspensive whether it bars return today: by the law itself, or because a court said so
     */
    public record AppealView(
            UUID id,
            PersonId person,
            LocalDate lodgedOn,
            boolean late,
            String grounds,
            String reasonsForLateness,
            String lateness,
            String response,
            LocalDate hearingOn,
            String judgment,
            String reasons,
            LocalDate decidedOn,
            boolean suspensive) {}

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Verdicts verdicts;

    @Inject Registry registry;

    @Inject CourtList list;

    @Inject Bench bench;

    @Inject Limits limits;

    /**
     * A62 to A70, or A71 if it came after the served limit. Invalid at {@code /reasonsForLateness} when late without
     * reasons, at {@code /lodgedOn} before service or in the future; RuleForbids {@code no-appeal}.
     */
    @Gated(Action.APPEAL_LODGE)
    public void lodge(CaseNumber number, Set<PersonId> persons, NewAppeal appeal, long version) {
        AppealCheck.lodged(appeal, docket.today()).refuse();
        docket.act(number, persons, Act.LODGE_APPEAL, version, claim -> lodge(claim, appeal));
    }

    private void lodge(Claim claim, NewAppeal told) {
        Decision contested = verdicts.standing(claim);
        Receipt receipt = verdicts.course(contested).map(DecisionCourse::receipt).orElse(null);
        boolean late = AppealCheck.late(told, receipt);
        em.persist(new Appeal(claim, contested, told, late, docket.signing()));
        limits.met(claim, contested.appealRule(), told.lodgedOn());
        Stage to = late ? Stage.APPEAL_LATE : Stage.APPEAL_LODGED;
        docket.move(claim, Move.by(Act.LODGE_APPEAL, to, told.lodgedOn()).with(told.lodgedOn()));
    }

    /**
     * A71: excused goes on to A72; not excused is decided as DT29 and, once served, ends at A66. Forbidden
     * {@code own-appeal} for anybody who acted at first instance.
     */
    @Gated(Action.APPEAL_DECIDE)
    public void decideLateness(CaseNumber number, Set<PersonId> persons, Lateness lateness, String reasons,
            long version) {
        AppealCheck.lateness(lateness, reasons).refuse();
        docket.act(number, persons, Act.DECIDE_LATENESS, version, claim -> bench.lateness(claim, lateness, reasons));
    }

    /** A70 to A72, or at A72 after an excused lateness. RuleForbids {@code already-answered}. */
    @Gated(Action.APPEAL_HANDLE)
    public void sendResponse(CaseNumber number, Set<PersonId> persons, String response, long version) {
        InterviewCheck.text(response, "/response").refuse();
        docket.act(number, persons, Act.SEND_RESPONSE, version, claim -> {
            registry.open(claim).answer(response, docket.signing());
            docket.move(claim, Move.by(Act.SEND_RESPONSE, Stage.APPEAL_RESPONSE, docket.today()));
        });
    }

    /** A72, A73 to A73; listed again, the appointment before falls away. Invalid at the fields of the slot. */
    @Gated(Action.APPEAL_HANDLE)
    public void listHearing(CaseNumber number, Set<PersonId> persons, Interviews.Slot slot, long version) {
        list.check(slot);
        AsylumCase file = docket.forAct(number, version);
        List<Claim> claims = docket.claims(file, persons, Act.LIST_HEARING);
        list.enter(file, claims, slot);
        Move move = Move.by(Act.LIST_HEARING, Stage.APPEAL_HEARING, docket.today())
                .with(slot.date(), slot.from())
                .due(slot.date());
        claims.forEach(claim -> docket.move(claim, move));
        docket.settle(file);
    }

    /**
     * ALLOWED_GRANTED goes to A60 (DT26), ALLOWED_SENT_BACK to A20 (DT27) with a new clock for the first instance,
     * DISMISSED (DT28) and INADMISSIBLE (DT29) stay at A74 until served and final. Forbidden {@code own-appeal}.
     */
    @Gated(Action.APPEAL_DECIDE)
    public void decide(CaseNumber number, Set<PersonId> persons, NewJudgment judgment, long version) {
        AppealCheck.judgment(judgment, docket.today()).refuse();
        docket.act(number, persons, Act.DECIDE_APPEAL, version, claim -> bench.judge(claim, judgment));
    }

    /** Every appeal of the case, oldest first. */
    @Gated(Action.DECISION_READ)
    public List<AppealView> of(CaseNumber number) {
        return registry.of(number);
    }
}
