package org.safeconduct.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;

/** One human being, for life. */
@Entity
@Table(schema = "registration", name = "person")
class Person {

    @Id private UUID id;

    private String number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration") private Registration registration;

    @Column(name = "position") private int position;

    private String relation;
    private String sex;

    @Column(name = "birth_date") private PartialDate birthDate;

    @Column(name = "birth_earliest") private LocalDate birthEarliest;

    @Column(name = "birth_latest") private LocalDate birthLatest;

    @Column(name = "birth_estimated") private boolean birthEstimated;

    @Column(name = "birth_place") private String birthPlace;

    @Convert(converter = CodesColumn.class) private List<String> nationalities;

    private Stated ethnicity;
    private Stated religion;

    @Column(name = "marital_status") private Stated maritalStatus;

    @Convert(converter = CodesColumn.class) private List<String> languages;

    @Convert(converter = CodesColumn.class) private List<String> profiles;

    @Column(name = "changed_at") private OffsetDateTime changedAt;

    @Version private long version;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position") private List<PersonName> names = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position") private List<IdentityDocument> documents = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position") private List<Need> needs = new ArrayList<>();

    protected Person() {}

    Person(String number, Registration registration, int position, NewPerson told, OffsetDateTime now,
            String noticedBy) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.registration = registration;
        this.position = position;
        restate(told, now);
        told.documents().forEach(document -> show(document, now));
        told.needs().forEach(need -> note(need, noticedBy, Need.Status.PENDING_REVIEW, now));
    }

    /** Everything that a correction can change becomes as told; documents and needs have their own acts. */
    final void restate(NewPerson told, OffsetDateTime now) {
        this.relation = told.relation();
        this.sex = told.sex();
        bornOn(told.birthDate(), told.birthDateEstimated());
        this.birthPlace = told.birthPlace();
        this.nationalities = told.nationalities();
        this.ethnicity = told.ethnicity();
        this.religion = told.religion();
        this.maritalStatus = told.maritalStatus();
        this.languages = told.languages();
        this.profiles = told.profiles();
        this.changedAt = now;
        called(told.names());
    }

    private void bornOn(PartialDate date, boolean estimated) {
        this.birthDate = date;
        this.birthEarliest = date == null ? null : date.earliest();
        this.birthLatest = date == null ? null : date.latest();
        this.birthEstimated = estimated;
    }

    private void called(List<NamePart> parts) {
        if (!parts().equals(parts)) {
            names.clear();
            parts.forEach(part -> names.add(new PersonName(this, names.size(), part)));
        }
    }

    final void show(NewPerson.NewDocument document, OffsetDateTime now) {
        documents.add(new IdentityDocument(this, documents.size(), document));
        this.changedAt = now;
    }

    final void note(NewPerson.NewNeed need, String by, Need.Status status, OffsetDateTime now) {
        needs.add(new Need(this, needs.size(), need, by, status));
        this.changedAt = now;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String number() {
        return number;
    }

    Registration registration() {
        return registration;
    }

    int position() {
        return position;
    }

    String relation() {
        return relation;
    }

    /** Came on paper that does not say what the person is to the first of the group. */
    boolean ofUnknownRelation() {
        return position > 0 && relation == null;
    }

    String sex() {
        return sex;
    }

    PartialDate birthDate() {
        return birthDate;
    }

    boolean birthEstimated() {
        return birthEstimated;
    }

    List<String> nationalities() {
        return nationalities;
    }

    List<String> profiles() {
        return profiles;
    }

    final List<NamePart> parts() {
        return names.stream().map(PersonName::part).toList();
    }

    List<IdentityDocument> documents() {
        return List.copyOf(documents);
    }

    List<Need> needs() {
        return List.copyOf(needs);
    }

    /** By what the person is recognised. */
    Traits traits() {
        return new Traits(Traits.folded(parts()), birthDate, Set.copyOf(nationalities),
                documents.stream()
                        .map(IdentityDocument::numberKey)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** As a search shows the person. */
    Hit hit(double score, List<String> reasons) {
        return new Hit(id(), number, parts(), birthDate, nationalities, registration.office(), score, reasons);
    }

    long version() {
        return version;
    }

    /** Who the person is; nothing else is even read. */
    PersonIdentity identity() {
        List<NamePart> names = parts();
        return new PersonIdentity(names, sex, birthDate, birthEstimated, birthPlace, nationalities,
                documents.stream()
                        .map(IdentityDocument::told)
                        .map(told -> PersonIdentity.document(told, names))
                        .toList());
    }

    /** The record as it would be told today. */
    NewPerson told() {
        return new NewPerson(parts(), sex, birthDate, birthEstimated, birthPlace, nationalities, ethnicity, religion,
                maritalStatus, languages, documents.stream().map(IdentityDocument::told).toList(),
                needs.stream().map(Need::told).toList(), profiles, relation);
    }
}
