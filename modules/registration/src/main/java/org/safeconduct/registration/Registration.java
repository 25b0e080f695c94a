package org.safeconduct.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.access.Caller;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.RuleForbids;

/** A group who came together. */
@Entity
@Table(schema = "registration", name = "registration")
class Registration {

    @Id private String number;

    private String office;

    @Column(name = "made_on") private LocalDate madeOn;

    @Column(name = "arrived_on") private LocalDate arrivedOn;

    private String language;

    @Column(name = "registered_at") private OffsetDateTime registeredAt;

    @Column(name = "registered_by") private String registeredBy;

    @Column(name = "registered_by_officer") private UUID registeredByOfficer;

    @Column(name = "case_number") private String caseNumber;

    @Version private long version;

    @OneToMany(mappedBy = "registration", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position") private List<Person> persons = new ArrayList<>();

    protected Registration() {}

    Registration(RegistrationNumber number, NewRegistration told, Caller by, OffsetDateTime now) {
        this.number = number.value();
        this.office = told.office();
        this.madeOn = told.madeOn();
        this.arrivedOn = told.arrivedOn();
        this.language = told.language();
        this.registeredAt = now;
        this.registeredBy = by.login();
        this.registeredByOfficer = by.officer();
    }

    /** Takes the next member in; the first is the focal point. */
    Person join(String personNumber, NewPerson told, String noticedBy) {
        Person person = new Person(personNumber, this, persons.size(), told, registeredAt, noticedBy);
        persons.add(person);
        return person;
    }

    /** The claims of the group go into one case, once. */
    void lodge(CaseNumber made) {
        if (caseNumber != null) {
            throw new RuleForbids("already-lodged", caseNumber);
        }
        this.caseNumber = made.value();
    }

    RegistrationNumber number() {
        return new RegistrationNumber(number);
    }

    String office() {
        return office;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    String language() {
        return language;
    }

    OffsetDateTime registeredAt() {
        return registeredAt;
    }

    String registeredBy() {
        return registeredBy;
    }

    CaseNumber caseNumber() {
        return caseNumber == null ? null : new CaseNumber(caseNumber);
    }

    List<Person> persons() {
        return List.copyOf(persons);
    }

    long version() {
        return version;
    }
}
