package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.kernel.Term;

/** A new wording of a rule: one officer proposes it, another confirms or rejects it, and then it stays as it is. */
@Entity
@Table(schema = "readmission", name = "rule_change")
class RuleChange {

    @Id private UUID id;

    @Version private long version;

    private String partner;

    @Enumerated(EnumType.STRING) private RuleName rule;

    @Column(name = "valid_from") private LocalDate validFrom;

    @Column(name = "valid_until") private LocalDate validUntil;

    private Integer amount;

    @Enumerated(EnumType.STRING) private Term.Unit unit;

    private String starts;

    private boolean whole;

    private Boolean applies;

    @Enumerated(EnumType.STRING) private AgreementRule.Status status;

    private String article;

    private String source;

    @Convert(converter = OfficesColumn.class) private List<String> offices = List.of();
    private String note;

    private String reason;

    @Column(name = "proposed_by") private String proposedBy;

    @Column(name = "proposed_at") private OffsetDateTime proposedAt;

    @Enumerated(EnumType.STRING) private RuleVersion.Outcome outcome;

    @Column(name = "settled_by") private String settledBy;

    @Column(name = "settled_at") private OffsetDateTime settledAt;

    @Column(name = "settled_reason") private String settledReason;

    protected RuleChange() {}

    RuleChange(String partner, RuleName rule, NewRule told) {
        this.id = UUID.randomUUID();
        this.partner = partner;
        this.rule = rule;
        this.validFrom = told.validFrom();
        this.validUntil = told.validUntil();
        this.amount = told.amount();
        this.unit = told.unit();
        this.starts = told.starts();
        this.whole = told.total();
        this.applies = told.applies();
        this.offices = told.offices();
        this.status = told.status();
        this.article = told.article();
        this.source = told.source();
        this.note = told.note();
        this.reason = told.reason();
    }

    RuleChange proposed(String login, OffsetDateTime time) {
        this.proposedBy = login;
        this.proposedAt = time;
        return this;
    }

    void settle(RuleVersion.Outcome how, String login, OffsetDateTime time, String why) {
        this.outcome = how;
        this.settledBy = login;
        this.settledAt = time;
        this.settledReason = why;
    }

    boolean with(String other) {
        return partner.equals(other);
    }

    long version() {
        return version;
    }

    RuleName rule() {
        return rule;
    }

    boolean open() {
        return outcome == null;
    }

    boolean proposedBy(String login) {
        return proposedBy.equals(login);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    AgreementRule wording() {
        return new AgreementRule(rule, amount, unit, starts, status, article, source, whole, applies, offices, note,
                validFrom,
                validUntil);
    }

    RuleBook.Since since() {
        return new RuleBook.Since(partner, validFrom, Optional.of(wording()));
    }

    RuleChanges.Waiting waiting() {
        return new RuleChanges.Waiting(partner, rule, validFrom, proposedBy);
    }

    RuleVersion view() {
        return new RuleVersion(id, version, validFrom, wording(), outcome == null
                ? RuleVersion.Outcome.PROPOSED
                : outcome, reason, proposedBy, proposedAt, settledBy, settledAt, settledReason);
    }
}
