package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.rsd.Appeals.Lateness;

/** An appeal against one decision, from its lodging to the judgment. What was lodged cannot change. */
@Entity
@Table(schema = "rsd", name = "appeal")
class Appeal {

    /** How an appeal ends. */
    enum End {
        JUDGMENT,
        WITHDRAWN
    }

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim") private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision") private Decision contested;

    @Column(name = "lodged_on") private LocalDate lodgedOn;

    @Column(name = "lodged_by") private String lodgedBy;

    private String grounds;

    private boolean late;

    @Column(name = "reasons_for_lateness") private String reasonsForLateness;

    @Column(name = "recorded_by") private String recordedBy;

    @Column(name = "recorded_at") private OffsetDateTime recordedAt;

    @Enumerated(EnumType.STRING) private Lateness lateness;

    @Column(name = "lateness_reasons") private String latenessReasons;

    @Column(name = "lateness_by") private String latenessBy;

    private String response;

    @Column(name = "response_by") private String responseBy;

    @Column(name = "response_on") private LocalDate responseOn;

    @Column(name = "closed_on") private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_as") private End closedAs;

    @Version private long version;

    protected Appeal() {}

    Appeal(Claim claim, Decision contested, Appeals.NewAppeal told, boolean late, Signing signing) {
        this.id = UUID.randomUUID();
        this.claim = claim;
        this.contested = contested;
        this.lodgedOn = told.lodgedOn();
        this.lodgedBy = told.lodgedBy();
        this.grounds = told.grounds();
        this.late = late;
        this.reasonsForLateness = late ? told.reasonsForLateness() : null;
        this.recordedBy = signing.login();
        this.recordedAt = signing.at();
    }

    UUID id() {
        return id;
    }

    Claim claim() {
        return claim;
    }

    Decision contested() {
        return contested;
    }

    LocalDate lodgedOn() {
        return lodgedOn;
    }

    boolean open() {
        return closedOn == null;
    }

    /** By the law itself, not by a court: open, admitted in time or excused, against a decision of that kind. */
    boolean suspendsByItself() {
        return open() && contested.effect() == Effect.AUTOMATIC && (!late || lateness == Lateness.EXCUSED);
    }

    void judgeLateness(Lateness word, String reasons, Signing signing) {
        this.lateness = word;
        this.latenessReasons = reasons;
        this.latenessBy = signing.login();
    }

    /** RuleForbids {@code already-answered}: what was sent to the court stands. */
    void answer(String text, Signing signing) {
        if (response != null) {
            throw new RuleForbids("already-answered");
        }
        this.response = text;
        this.responseBy = signing.login();
        this.responseOn = signing.on();
    }

    void close(End end, LocalDate on) {
        this.closedAs = end;
        this.closedOn = on;
    }

    /**
     * @param judgment null while there is none
     * @param hearingOn null while none is listed
     * @param granted true if a court said that the appeal bars return
     */
    Appeals.AppealView view(Decision judgment, LocalDate hearingOn, boolean granted) {
        return new Appeals.AppealView(id, claim.person(), lodgedOn, late, grounds, reasonsForLateness,
                lateness == null ? null : lateness.name(), response, hearingOn,
                judgment == null ? null : Appeals.Judgment.of(judgment.code()).name(),
                judgment == null ? null : judgment.reasons(), judgment == null ? null : judgment.decidedOn(),
                suspendsByItself() || (open() && granted));
    }
}
