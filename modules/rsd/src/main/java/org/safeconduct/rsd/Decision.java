package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.UuidColumn;

/** A decision or judgment on one claim, as it was signed. Nothing of it can change; what happens next is its course. */
@Entity
@Table(schema = "rsd", name = "decision")
class Decision {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim") private Claim claim;

    @Convert(converter = UuidColumn.class) private UUID appeal;

    private String code;

    private String granted;

    @Convert(converter = UuidColumn.class) private UUID principal;

    private String basis;

    private String reasons;

    private String departure;

    private String reference;

    private String language;

    @Column(name = "appeal_rule") private String appealRule;

    @Enumerated(EnumType.STRING) private Effect effect;

    @Column(name = "decided_on") private LocalDate decidedOn;

    @Column(name = "decided_by") private String decidedBy;

    @Column(name = "signed_at") private OffsetDateTime signedAt;

    @Column(insertable = false, updatable = false) private String level;

    @Column(name = "paper_file", insertable = false, updatable = false) private String paperFile;

    protected Decision() {}

    private Decision(Claim claim, String code, String granted, String reasons, Signing signing) {
        this.id = UUID.randomUUID();
        this.claim = claim;
        this.code = code;
        this.granted = granted;
        this.reasons = reasons;
        this.decidedOn = signing.on();
        this.decidedBy = signing.login();
        this.signedAt = signing.at();
    }

    static Decision firstInstance(Claim claim, Decisions.NewDecision form, Remedies.Remedy remedy, Signing signing) {
        Decision decision = new Decision(claim, form.code(), form.granted(), form.reasons(), signing);
        decision.principal = form.principal() == null ? null : form.principal().value();
        decision.basis = form.basis();
        decision.departure = form.departure();
        decision.language = form.language();
        decision.appealRule = remedy.rule();
        decision.effect = remedy.effect();
        return decision;
    }

    /** A judgment. No further remedy is provided for, so none has a limit. */
    static Decision judgment(Claim claim, UUID appeal, Decision contested, Ruled ruled, Signing signing) {
        Decision decision = new Decision(claim, ruled.code(), ruled.granted(), ruled.reasons(), signing);
        decision.appeal = appeal;
        decision.reference = ruled.reference();
        decision.language = contested.language;
        decision.effect = Effect.NONE;
        return decision;
    }

    /** What a judgment says; {@code granted} null unless a status is granted. */
    record Ruled(String code, String granted, String reasons, String reference) {}

    UUID id() {
        return id;
    }

    Claim claim() {
        return claim;
    }

    /** The appeal that it judges; null at first instance. */
    UUID appeal() {
        return appeal;
    }

    String code() {
        return code;
    }

    /** The status behind DT22 and DT26; null otherwise. */
    String granted() {
        return granted;
    }

    /** The status that the person has by it; meaningless for a refusal. */
    String status() {
        return granted == null ? code : granted;
    }

    PersonId principal() {
        return principal == null ? null : new PersonId(principal);
    }

    String basis() {
        return basis;
    }

    String reasons() {
        return reasons;
    }

    String reference() {
        return reference;
    }

    String language() {
        return language;
    }

    /** Null if there is no appeal against it. */
    String appealRule() {
        return appealRule;
    }

    Effect effect() {
        return effect;
    }

    boolean judgment() {
        return appeal != null || PaperDecision.ON_APPEAL.contains(String.valueOf(level));
    }

    /** It was taken before this house was there: its letter lies in the paper file. */
    boolean onPaper() {
        return paperFile != null;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String decidedBy() {
        return decidedBy;
    }

    OffsetDateTime signedAt() {
        return signedAt;
    }

    /** @param course null before service */
    DecisionView view(DecisionCourse course) {
        Receipt receipt = course == null ? null : course.receipt();
        return new DecisionView(id, code, granted, basis, reasons, principal == null ? null : principal.toString(),
                judgment() ? "APPEAL" : "FIRST_INSTANCE", decidedOn, decidedBy,
                receipt == null ? null : receipt.servedOn(), receipt == null ? null : receipt.proof().name(),
                appealRule, receipt == null ? null : receipt.limit(), course == null ? null : course.finalOn());
    }
}
