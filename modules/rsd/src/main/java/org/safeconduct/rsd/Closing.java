package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An end of a claim without a decision on it; statistics count it beside the decisions. */
@Entity
@Table(schema = "rsd", name = "closing")
class Closing {

    /** The person's own signed word. */
    static final String WITHDRAWN = "DT16";

    /** Implicit withdrawal: nobody could reach the person. */
    static final String ABANDONED = "DT17";

    @Id private UUID id;

    private UUID claim;

    private String code;

    @Column(name = "on_appeal") private boolean onAppeal;

    @Column(name = "closed_on") private LocalDate closedOn;

    @Column(name = "recorded_by") private String recordedBy;

    @Column(name = "recorded_at") private OffsetDateTime recordedAt;

    protected Closing() {}

    Closing(Claim claim, String code, LocalDate closedOn, Signing signing) {
        this.id = UUID.randomUUID();
        this.claim = claim.id();
        this.code = code;
        this.onAppeal = claim.decision() != null;
        this.closedOn = closedOn;
        this.recordedBy = signing.login();
        this.recordedAt = signing.at();
    }
}
