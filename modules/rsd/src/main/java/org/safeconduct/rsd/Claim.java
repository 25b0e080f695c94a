package org.safeconduct.rsd;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.registration.Lodged;
import org.safeconduct.registration.Track;

/** One person's claim and its life. Its case carries the version. */
@Entity
@Table(schema = "rsd", name = "claim")
class Claim extends Application {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_number") private AsylumCase file;

    @Convert(converter = StageCode.class) private Stage stage;

    @Enumerated(EnumType.STRING) private Track track;

    @Column(name = "referred_from")
    @Convert(converter = StageCode.class) private Stage referredFrom;

    private boolean waived;

    private boolean agreed;

    @Column(name = "awaits_service") private boolean awaitsService;

    private String decision;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST) private Set<Hand> hands = new HashSet<>();

    protected Claim() {}

    Claim(AsylumCase file, int position, Lodged lodged) {
        super(position, lodged);
        this.file = file;
        this.stage = Stage.LODGED;
    }

    AsylumCase file() {
        return file;
    }

    Stage stage() {
        return stage;
    }

    Track track() {
        return track;
    }

    /** DT code of the decision in force; null before one. */
    String decision() {
        return decision;
    }

    boolean awaitsService() {
        return awaitsService;
    }

    boolean agreed() {
        return agreed;
    }

    Set<Hand> hands() {
        return Set.copyOf(hands);
    }

    /** Who took the part last; null if nobody did. */
    String last(Duty duty) {
        return hands.stream()
                .filter(hand -> hand.duty() == duty)
                .max(Comparator.comparing(Hand::takenAt))
                .map(Hand::login)
                .orElse(null);
    }

    /** The acts that are open, whoever asks. */
    Set<Act> open() {
        return standing().open();
    }

    boolean opens(Act act) {
        return standing().opens(act);
    }

    /** Refuses with WrongStage, or with RuleForbids {@code review-needed} before a review agreed. */
    void require(Act act) {
        standing().require(act);
    }

    private Standing standing() {
        return new Standing(stage, agreed, awaitsService, decision);
    }

    /** Goes where the act leads; gives the stages passed, the last one included. */
    List<Stage> move(Act act, Stage to) {
        require(act);
        Life.TABLE.move(stage, act, to);
        List<Stage> path = Life.path(stage, act, to);
        leave(act, to);
        stage = to;
        return path;
    }

    private void leave(Act act, Stage to) {
        switch (act) {
            case DECIDE, DECIDE_APPEAL, ORDER_RETURN -> awaitsService = to != Stage.AWAITING_ASSESSMENT;
            case DECIDE_LATENESS -> awaitsService = to == Stage.APPEAL_LATE;
            case SERVE -> awaitsService = false;
            case ASSESS, SUBMIT_FOR_REVIEW -> agreed = false;
            case REFER -> referredFrom = stage;
            case RETURN_FROM_REFERRAL -> waived = waived && to != Stage.AWAITING_INTERVIEW;
            case REOPEN -> reopen();
            default -> {
                // the other acts leave no trace but the stage
            }
        }
    }

    /** The claim is examined anew: what was decided is no longer in force. */
    private void reopen() {
        decision = null;
        awaitsService = false;
        agreed = false;
        waived = false;
    }

    void stream(Track confirmed) {
        this.track = confirmed;
    }

    void waive() {
        this.waived = true;
    }

    /** Nobody may be refused who was never heard (asylum-process, section 3). */
    boolean heard() {
        return !waived && last(Duty.INTERVIEWER) != null;
    }

    /** Where a referral leads back to. */
    Stage backFromReferral() {
        return Life.backFromReferral(referredFrom, heard());
    }

    void took(Duty duty, String login, OffsetDateTime at) {
        hands.stream()
                .filter(hand -> hand.is(duty, login))
                .findFirst()
                .ifPresentOrElse(
                        hand -> hand.again(at), () -> hands.add(new Hand(this, duty, login, at)));
    }

    /** The latest review agreed with the recommendation that stands; a changed one needs another. */
    void reviewed(Assessments.Outcome outcome) {
        this.agreed = switch (outcome) {
            case AGREE, AGREE_WITH_COMMENTS -> true;
            case RETURN, DISAGREE_ESCALATE -> false;
        };
    }

    /** A decision or judgment with this DT code is now in force; tell it before the move. */
    void decided(String code) {
        this.decision = code;
    }
}
