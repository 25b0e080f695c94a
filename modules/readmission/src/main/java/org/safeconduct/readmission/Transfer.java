package org.safeconduct.readmission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A plan of a transfer, as it was made; another plan replaces it, nothing of it changes. */
@Entity
@Table(schema = "readmission", name = "transfer")
class Transfer {

    @Id private UUID id;

    private String request;

    private int round;

    @Column(insertable = false, updatable = false) private long ordinal;

    @Column(name = "departs_on") private LocalDate departsOn;

    @Column(name = "handover_place") private String handoverPlace;

    private String contact;

    private String assistance;

    @Column(name = "medical_escort") private boolean medicalEscort;

    @Column(name = "fit_on") private LocalDate fitOn;

    @Column(name = "planned_by") private String plannedBy;

    @Column(name = "planned_at") private OffsetDateTime plannedAt;

    @ElementCollection
    @CollectionTable(schema = "readmission", name = "transfer_leg", joinColumns = @JoinColumn(name = "transfer"))
    @OrderColumn(name = "position") private List<Ride> rides = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "readmission", name = "transfer_escort", joinColumns = @JoinColumn(name = "transfer"))
    @OrderColumn(name = "position") private List<Companion> companions = new ArrayList<>();

    protected Transfer() {}

    Transfer(ReadmissionRequest request, TransferPlan plan) {
        this.id = UUID.randomUUID();
        this.request = request.number().value();
        this.round = request.round();
        this.departsOn = plan.departsOn();
        this.handoverPlace = plan.handoverPlace();
        this.contact = plan.contact();
        this.assistance = plan.assistance();
        this.medicalEscort = plan.medicalEscort();
        this.fitOn = plan.fitOn();
        plan.legs().stream().map(Ride::new).forEach(rides::add);
        plan.escorts().stream().map(Companion::new).forEach(companions::add);
    }

    Transfer recorded(String login, OffsetDateTime at) {
        this.plannedBy = login;
        this.plannedAt = at;
        return this;
    }

    UUID id() {
        return id;
    }

    LocalDate departsOn() {
        return departsOn;
    }

    OffsetDateTime plannedAt() {
        return plannedAt;
    }

    TransferPlan plan() {
        return new TransferPlan(departsOn, handoverPlace, contact, rides.stream().map(Ride::leg).toList(),
                companions.stream().map(Companion::escort).toList(), medicalEscort, fitOn, assistance);
    }
}
