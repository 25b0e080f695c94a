package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.UuidColumn;
import org.safeconduct.rsd.Assessments.Recommendation;

/** The recommendation that stands for a claim, with its analysis. */
@Entity
@Table(schema = "rsd", name = "assessment")
class Assessment {

    @Id private UUID claim;

    private String code;

    private String granted;

    @Convert(converter = UuidColumn.class) private UUID principal;

    private String basis;

    private String fear;

    private String nexus;

    private String subsidiary;

    private String exclusion;

    private String special;

    private String reasons;

    private String assessor;

    @Column(name = "assessed_at") private OffsetDateTime assessedAt;

    @Version private long version;

    protected Assessment() {}

    Assessment(Claim claim) {
        this.claim = claim.id();
    }

    UUID claim() {
        return claim;
    }

    String code() {
        return code;
    }

    String granted() {
        return granted;
    }

    PersonId principal() {
        return principal == null ? null : new PersonId(principal);
    }

    String assessor() {
        return assessor;
    }

    OffsetDateTime assessedAt() {
        return assessedAt;
    }

    long version() {
        return version;
    }

    void recommend(Recommendation told, String login, OffsetDateTime now) {
        this.code = told.code();
        this.granted = told.granted();
        this.principal = told.principal() == null ? null : told.principal().value();
        this.basis = told.basis().strip();
        this.fear = told.fear();
        this.nexus = told.nexus();
        this.subsidiary = told.subsidiary();
        this.exclusion = told.exclusion();
        this.special = told.special();
        this.reasons = told.reasons().strip();
        this.assessor = login;
        this.assessedAt = now;
    }

    Recommendation recommendation() {
        return new Recommendation(code, granted, principal(), basis, fear, nexus, subsidiary, exclusion, special,
                reasons);
    }
}
