package org.safeconduct.rsd;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.WrongStage;
import org.safeconduct.registration.Lodged;
import org.safeconduct.registration.Track;

/** One person's claim and its life. Its case carries the version. */
@Entity
@Table(schema = "rsd", name = "claim")
class Claim {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_number") private AsylumCase file;

    private UUID person;

    private int position;

    @Column(name = "made_on") private LocalDate madeOn;

    @Column(name = "lodged_on") private LocalDate lodgedOn;

    @Convert(converter = StageCode.class) private Stage stage;

    @Enumerated(EnumType.STRING) private Track track;

    @Column(name = "referred_from")
    @Convert(converter = StageCode.class) private Stage referredFrom;

    private boolean waived;

    private boolean agreed;

    @Column(name = "awaits_service") private boolean awaitsService;

    private String decision;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST) private Set<Hand> hands = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "rsd", name = "claim_trait", joinColumns = @JoinColumn(name = "claim")) private Set<Trait> traits = new HashSet<>();

    protected Claim() {}

    Claim(AsylumCase file, int position, Lodged lodged) {
        this.id = lodged.claim();
        this.file = file;
        this.person = lodged.person().value();
        this.position = position;
        this.madeOn = lodged.madeOn();
        this.lodgedOn = lodged.lodgedOn();
        this.stage = Stage.LODGED;
        know(Trait.Kind.NATIONALITY, lodged.nationalities());
        know(Trait.Kind.NEED, lodged.needs());
        know(Trait.Kind.PROFILE, lodged.profiles());
    }

    /** What lists filter by changes with the person. */
    final void know(Trait.Kind kind, List<String> codes) {
        traits.removeIf(trait -> trait.kind() == kind && !codes.contains(trait.code()));
        codes.forEach(code -> traits.add(new Trait(kind, code)));
    }

    UUID id() {
        return id;
    }

    AsylumCase file() {
        return file;
    }

    PersonId person() {
        return new PersonId(person);
    }

    int position() {
        return position;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate lodgedOn() {
        return lodgedOn;
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
        Set<Act> open = EnumSet.copyOf(Life.TABLE.open(stage));
        open.removeIf(act -> !ripe(act));
        return open;
    }

    boolean opens(Act act) {
        return Life.TABLE.opens(stage, act) && ripe(act);
    }

    /** Refuses with WrongStage, or with RuleForbids {@code review-needed} before a review agreed. */
    void require(Act act) {
        Life.TABLE.require(stage, act);
        if (!ripe(act)) {
            if (act == Act.DECIDE) {
                throw new RuleForbids("review-needed");
            }
            throw new WrongStage(act.name(), stage.name());
        }
    }

    private boolean ripe(Act act) {
        return switch (act) {
            case DECIDE -> stage != Stage.AWAITING_REVIEW || agreed;
            case SERVE -> awaitsService;
            case BECOME_FINAL -> !awaitsService && refusedForNow();
            case ACTIVATE_STATUS -> Ruling.positive(decision);
            case LODGE_APPEAL -> Ruling.appealable(decision);
            case DECIDE_LATENESS -> !Ruling.LATE.equals(decision);
            default -> true;
        };
    }

    /** Refused, and no late appeal waits for the word on its lateness. */
    private boolean refusedForNow() {
        return decision != null
                && !Ruling.positive(decision)
                && (stage != Stage.APPEAL_LATE || Ruling.LATE.equals(decision));
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

    /** Where a referral leads back to: to the review it came from, otherwise to the assessment. */
    Stage backFromReferral() {
        return referredFrom == Stage.AWAITING_REVIEW ? Stage.AWAITING_REVIEW : Stage.AWAITING_ASSESSMENT;
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
