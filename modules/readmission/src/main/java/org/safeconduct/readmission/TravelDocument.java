package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A document with which the person can travel back. */
@Entity
@Table(schema = "readmission", name = "travel_document")
class TravelDocument {

    @Id private UUID id;

    private String request;

    private int round;

    @Column(insertable = false, updatable = false) private long ordinal;

    @Enumerated(EnumType.STRING) private TravelDocumentView.Kind kind;

    @Column(name = "doc_number") private String number;

    @Column(name = "valid_from") private LocalDate validFrom;

    @Column(name = "valid_until") private LocalDate validUntil;

    @Column(name = "issued_on") private LocalDate issuedOn;

    @Column(name = "issued_by") private String issuedBy;

    protected TravelDocument() {}

    TravelDocument(ReadmissionRequest request, TravelDocumentView.Kind kind, NewTravelDocument told) {
        this.id = UUID.randomUUID();
        this.request = request.number().value();
        this.round = request.round();
        this.kind = kind;
        this.number = told.number().strip();
        this.validFrom = told.validFrom();
        this.validUntil = told.validUntil();
    }

    TravelDocument recorded(String login, LocalDate on) {
        this.issuedBy = login;
        this.issuedOn = on;
        return this;
    }

    UUID id() {
        return id;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    TravelDocumentView view() {
        return new TravelDocumentView(kind, number, validFrom, validUntil, issuedOn);
    }
}
