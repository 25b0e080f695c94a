package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;

/** What somebody else decided that bars a removal, from one day on. It is lifted, never taken out. */
@Entity
@Table(schema = "rsd", name = "removal_bar")
class RemovalBar {

    @Id private UUID id;

    private UUID person;

    @Enumerated(EnumType.STRING) private Removability.Bar kind;

    @Column(name = "from_date") private LocalDate from;

    @Column(name = "until_date") private LocalDate until;

    private String reference;

    @Column(name = "set_by") private String setBy;

    @Column(name = "set_at") private OffsetDateTime setAt;

    @Column(name = "lifted_on") private LocalDate liftedOn;

    @Column(name = "lifted_because") private String liftedBecause;

    @Column(name = "lifted_by") private String liftedBy;

    @Version private long version;

    protected RemovalBar() {}

    RemovalBar(PersonId person, Removability.NewBar told, Signing signing) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.kind = told.kind();
        this.from = told.from();
        this.until = told.until();
        this.reference = told.reference();
        this.setBy = signing.login();
        this.setAt = signing.at();
    }

    boolean about(PersonId someone) {
        return someone.value().equals(person);
    }

    Removability.Bar kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    /** A bar without an end stands until it is lifted. */
    boolean standsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until)) && liftedOn == null;
    }

    void lift(String reason, Signing signing) {
        if (liftedOn != null) {
            throw new RuleForbids("bar-lifted");
        }
        this.liftedOn = signing.on();
        this.liftedBecause = reason;
        this.liftedBy = signing.login();
    }

    Removability.BarView view() {
        return new Removability.BarView(id, kind, from, until, reference, liftedOn, liftedBecause);
    }
}
