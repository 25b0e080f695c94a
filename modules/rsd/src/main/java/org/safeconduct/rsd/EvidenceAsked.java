package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.rsd.Interviews.EvidenceRequest;

/** What the applicant or a unit was asked for, and until when. */
@Entity
@Table(schema = "rsd", name = "evidence_request")
class EvidenceAsked {

    @Id private UUID id;

    private UUID claim;

    private String what;

    @Column(name = "due_on") private LocalDate dueOn;

    @Column(name = "asked_of") private String askedOf;

    @Column(name = "requested_on") private LocalDate requestedOn;

    @Column(name = "requested_by") private String requestedBy;

    protected EvidenceAsked() {}

    EvidenceAsked(Claim claim, EvidenceRequest request, LocalDate on, String by) {
        this.id = UUID.randomUUID();
        this.claim = claim.id();
        this.what = request.what().strip();
        this.dueOn = request.due();
        this.askedOf = request.from().strip();
        this.requestedOn = on;
        this.requestedBy = by;
    }
}
