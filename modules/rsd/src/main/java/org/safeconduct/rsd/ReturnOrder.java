package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A decision to return, as it was signed. Nothing of it can change. */
@Entity
@Table(schema = "rsd", name = "return_order")
class ReturnOrder {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim") private Claim claim;

    private UUID decision;

    @Column(name = "non_refoulement_on") private LocalDate nonRefoulementOn;

    @Column(name = "non_refoulement") private String nonRefoulement;

    @Column(name = "best_interests_on") private LocalDate bestInterestsOn;

    @Column(name = "best_interests") private String bestInterests;

    @Column(name = "voluntary_days") private int voluntaryDays;

    private String reasons;

    private String remedy;

    private String language;

    @Column(name = "ordered_on") private LocalDate orderedOn;

    @Column(name = "ordered_by") private String orderedBy;

    @Column(name = "signed_at") private OffsetDateTime signedAt;

    protected ReturnOrder() {}

    ReturnOrder(Claim claim, Decision refusal, ReturnOrders.NewOrder told, int voluntaryDays, Signing signing) {
        this.id = UUID.randomUUID();
        this.claim = claim;
        this.decision = refusal.id();
        this.nonRefoulementOn = told.nonRefoulementOn();
        this.nonRefoulement = told.nonRefoulement();
        this.bestInterestsOn = told.bestInterestsOn();
        this.bestInterests = told.bestInterests();
        this.voluntaryDays = voluntaryDays;
        this.reasons = told.reasons();
        this.remedy = told.remedy();
        this.language = told.language();
        this.orderedOn = signing.on();
        this.orderedBy = signing.login();
        this.signedAt = signing.at();
    }

    UUID id() {
        return id;
    }

    Claim claim() {
        return claim;
    }

    /** The final refusal that it follows. */
    UUID decision() {
        return decision;
    }

    LocalDate nonRefoulementOn() {
        return nonRefoulementOn;
    }

    String nonRefoulement() {
        return nonRefoulement;
    }

    LocalDate bestInterestsOn() {
        return bestInterestsOn;
    }

    /** Null for an adult. */
    String bestInterests() {
        return bestInterests;
    }

    int voluntaryDays() {
        return voluntaryDays;
    }

    String reasons() {
        return reasons;
    }

    String remedy() {
        return remedy;
    }

    String language() {
        return language;
    }

    LocalDate orderedOn() {
        return orderedOn;
    }

    String orderedBy() {
        return orderedBy;
    }

    OffsetDateTime signedAt() {
        return signedAt;
    }
}
