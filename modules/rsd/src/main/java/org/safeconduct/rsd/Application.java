package org.safeconduct.rsd;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.Lodged;

/** What registration handed over when the claim was lodged. Only what lists filter by follows the person later. */
@MappedSuperclass
abstract class Application {

    @Id private UUID id;

    private UUID person;

    private int position;

    @Column(name = "made_on") private LocalDate madeOn;

    @Column(name = "lodged_on") private LocalDate lodgedOn;

    @ElementCollection
    @CollectionTable(schema = "rsd", name = "claim_trait", joinColumns = @JoinColumn(name = "claim")) private Set<Trait> traits = new HashSet<>();

    protected Application() {}

    Application(int position, Lodged lodged) {
        this.id = lodged.claim();
        this.person = lodged.person().value();
        this.position = position;
        this.madeOn = lodged.madeOn();
        this.lodgedOn = lodged.lodgedOn();
        know(Trait.Kind.NATIONALITY, lodged.nationalities());
        know(Trait.Kind.NEED, lodged.needs());
        know(Trait.Kind.PROFILE, lodged.profiles());
    }

    /** What lists filter by changes with the person. */
    final void know(Trait.Kind kind, List<String> codes) {
        traits.removeIf(trait -> trait.kind() == kind && !codes.contains(trait.code()));
        codes.forEach(code -> traits.add(new Trait(kind, code)));
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    int position() {
        return position;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate lodgedOn() {
        return lodgedOn;
    }
}
