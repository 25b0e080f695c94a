package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.rsd.Appeals.Judgment;
import org.safeconduct.rsd.Appeals.Lateness;

/** Records what is decided on an appeal. */
@Dependent
class Bench {

    @PersistenceContext(unitName = "rsd") EntityManager em;

    @Inject Docket docket;

    @Inject Registry registry;

    @Inject CourtList list;

    @Inject DecisionPost post;

    @Inject Limits limits;

    @Inject Particulars particulars;

    void lateness(Claim claim, Lateness word, String reasons) {
        Signing signing = docket.signing();
        Appeal appeal = registry.open(claim);
        appeal.judgeLateness(word, reasons, signing);
        if (word == Lateness.EXCUSED) {
            docket.move(claim, Move.by(Act.DECIDE_LATENESS, Stage.APPEAL_RESPONSE, signing.on()).with(word));
        } else {
            sign(claim, appeal, new Decision.Ruled(Ruling.LATE, null, reasons, null), signing);
            docket.move(claim, Move.by(Act.DECIDE_LATENESS, Stage.APPEAL_LATE, signing.on()).with(word));
            claim.decided(Ruling.LATE);
            docket.errand(claim, null);
        }
        particulars.noted(claim.person(), "lateness", word);
    }

    void judge(Claim claim, Appeals.NewJudgment told) {
        Appeal appeal = registry.open(claim);
        if (told.decidedOn().isBefore(appeal.lodgedOn())) {
            throw Invalid.at("/decidedOn", "before-appeal");
        }
        String code = told.judgment().code();
        Signing signing = new Signing(docket.login(), told.decidedOn(), docket.now());
        sign(claim, appeal, new Decision.Ruled(code, told.granted(), told.reasons(), told.reference()), signing);
        list.judged(appeal, told.decidedOn());
        claim.decided(told.judgment() == Judgment.ALLOWED_SENT_BACK ? null : code);
        if (told.judgment() == Judgment.ALLOWED_SENT_BACK) {
            limits.startFirstInstance(claim, told.decidedOn());
        }
        docket.move(claim, Move.by(Act.DECIDE_APPEAL, to(told.judgment()), told.decidedOn()).with(code));
        particulars.noted(claim.person(), "judgment", code);
    }

    private void sign(Claim claim, Appeal appeal, Decision.Ruled ruled, Signing signing) {
        post.callable(claim.person());
        Decision judgment = Decision.judgment(claim, appeal.id(), appeal.contested(), ruled, signing);
        em.persist(judgment);
        if (Ruling.SENT_BACK.equals(ruled.code())) {
            post.file(judgment);
        }
        appeal.close(Appeal.End.JUDGMENT, signing.on());
    }

    private static Stage to(Judgment judgment) {
        return switch (judgment) {
            case ALLOWED_GRANTED -> Stage.DECIDED_POSITIVE;
            case ALLOWED_SENT_BACK -> Stage.AWAITING_ASSESSMENT;
            case DISMISSED, INADMISSIBLE -> Stage.APPEAL_DECIDED;
        };
    }
}
