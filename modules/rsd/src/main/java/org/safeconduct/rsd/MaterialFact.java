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
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.rsd.Assessments.FactView;
import org.safeconduct.rsd.Assessments.Finding;
import org.safeconduct.rsd.Assessments.NewFact;

/** A material fact of a claim with its evidence and the finding on it. */
@Entity
@Table(schema = "rsd", name = "material_fact")
class MaterialFact {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim") private Claim claim;

    private String fact;

    private String evidence;

    @Enumerated(EnumType.STRING) private Finding finding;

    private String reasons;

    @Column(name = "written_by") private String by;

    @Column(name = "written_at") private OffsetDateTime at;

    @Column(name = "removed_by") private String removedBy;

    @Column(name = "removed_at") private OffsetDateTime removedAt;

    @Version private long version;

    protected MaterialFact() {}

    MaterialFact(Claim claim, NewFact told, String login, OffsetDateTime now) {
        this.id = UUID.randomUUID();
        this.claim = claim;
        change(told, login, now);
    }

    UUID id() {
        return id;
    }

    Claim claim() {
        return claim;
    }

    String by() {
        return by;
    }

    long version() {
        return version;
    }

    boolean removed() {
        return removedAt != null;
    }

    final void change(NewFact told, String login, OffsetDateTime now) {
        this.fact = told.fact().strip();
        this.evidence = told.evidence();
        this.finding = told.finding();
        this.reasons = told.reasons().strip();
        this.by = login;
        this.at = now;
    }

    /** Taken out of the assessment; the row stays. */
    void remove(String login, OffsetDateTime now) {
        this.removedBy = login;
        this.removedAt = now;
    }

    /** What it says, for the log. */
    String text() {
        return fact + " | " + evidence + " | " + finding + " | " + reasons;
    }

    FactView view(Map<String, String> names) {
        return new FactView(id, claim.person(), fact, evidence, finding, reasons, by, names.getOrDefault(by, by), at,
                version);
    }
}
