package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A residence permit issued on a status. */
@Entity
@Table(schema = "rsd", name = "permit")
class Permit {

    @Id private UUID id;

    private UUID claim;

    private String number;

    @Column(name = "valid_from") private LocalDate validFrom;

    @Column(name = "valid_until") private LocalDate validUntil;

    @Column(name = "issued_by") private String issuedBy;

    @Column(name = "issued_at") private OffsetDateTime issuedAt;

    protected Permit() {}

    Permit(Claim claim, String number, LocalDate validFrom, LocalDate validUntil, Signing signing) {
        this.id = UUID.randomUUID();
        this.claim = claim.id();
        this.number = number;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.issuedBy = signing.login();
        this.issuedAt = signing.at();
    }
}
