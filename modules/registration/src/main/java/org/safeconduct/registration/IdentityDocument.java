package org.safeconduct.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeconduct.registration.mrz.Zone;

/** An identity or travel document that somebody showed. */
@Entity
@Table(schema = "registration", name = "identity_document")
class IdentityDocument {

    @Id private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person") private Person person;

    @Column(name = "position") private int position;

    private String type;
    private String number;

    @Column(name = "number_key") private String numberKey;

    private String issuer;

    @Column(name = "issued_on") private LocalDate issuedOn;

    @Column(name = "expires_on") private LocalDate expiresOn;

    @Convert(converter = LinesColumn.class) private List<String> mrz;

    @Column(name = "mrz_valid") private Boolean mrzValid;

    protected IdentityDocument() {}

    IdentityDocument(Person person, int position, NewPerson.NewDocument told) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.position = position;
        this.type = told.type();
        this.number = told.number();
        this.numberKey = key(told.number());
        this.issuer = told.issuer();
        this.issuedOn = told.issuedOn();
        this.expiresOn = told.expiresOn();
        Zone.read(told.mrz()).ifPresent(this::keep);
    }

    private void keep(Zone zone) {
        this.mrz = zone.lines();
        this.mrzValid = zone.allRight();
    }

    /** Capital letters and digits only: how numbers are compared. Null if nothing is left. */
    static String key(String number) {
        String bare = number == null ? "" : number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return bare.isEmpty() ? null : bare;
    }

    String numberKey() {
        return numberKey;
    }

    NewPerson.NewDocument told() {
        return new NewPerson.NewDocument(type, number, issuer, issuedOn, expiresOn, mrz);
    }

    PersonFile.DocumentLine line() {
        return new PersonFile.DocumentLine(id, type, number, issuer, issuedOn, expiresOn, mrz, mrzValid);
    }
}
