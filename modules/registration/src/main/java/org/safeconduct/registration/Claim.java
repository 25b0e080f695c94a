package org.safeconduct.registration;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.CaseNumber;

/** One person's claim until a track is confirmed. */
@Entity
@Table(schema = "registration", name = "claim")
class Claim {

    @Id private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person") private Person person;

    @Column(name = "registration") private String registration;

    @Column(name = "case_number") private String caseNumber;

    @Column(name = "made_on") private LocalDate madeOn;

    @Column(name = "registered_on") private LocalDate registeredOn;

    @Column(name = "lodged_on") private LocalDate lodgedOn;

    @Enumerated(EnumType.STRING) private ClaimStage stage;

    @Enumerated(EnumType.STRING) private Track track;

    @Column(name = "rule_version") private String ruleVersion;

    private String reason;

    @Column(name = "streamed_on") private LocalDate streamedOn;

    @Column(name = "streamed_by") private String streamedBy;

    @Version private long version;

    protected Claim() {}

    /** Made on the day that the group asked for protection, registered today. */
    Claim(Person person, LocalDate registeredOn) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.registration = person.registration().number().value();
        this.madeOn = person.registration().madeOn();
        this.registeredOn = registeredOn;
        this.stage = ClaimStage.TABLE.move(ClaimStage.A00, ClaimStage.Act.REGISTER, ClaimStage.A01);
    }

    void lodge(CaseNumber number, LocalDate today) {
        this.stage = ClaimStage.TABLE.move(stage, ClaimStage.Act.LODGE, ClaimStage.A03);
        this.caseNumber = number.value();
        this.lodgedOn = today;
    }

    void stream(Track confirmed, String because, String rules, String by, LocalDate today) {
        this.stage = ClaimStage.TABLE.move(stage, ClaimStage.Act.STREAM, ClaimStage.STREAMED);
        this.track = confirmed;
        this.reason = because;
        this.ruleVersion = rules;
        this.streamedBy = by;
        this.streamedOn = today;
    }

    void end(String because) {
        this.stage = ClaimStage.TABLE.move(stage, ClaimStage.Act.END, ClaimStage.ENDED);
        this.reason = because;
    }

    /** What lists may filter by: only what everybody may see. */
    Lodged lodged(Compartment everybody) {
        List<String> needs = everybody.visible(person.needs()).stream().filter(Need::stands).map(Need::code).toList();
        return new Lodged(id, person.id(), madeOn, lodgedOn, person.nationalities(), needs,
                everybody.visibleProfiles(person.profiles()));
    }

    UUID id() {
        return id;
    }

    Person person() {
        return person;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate lodgedOn() {
        return lodgedOn;
    }

    ClaimStage stage() {
        return stage;
    }

    PersonFile.ClaimLine line() {
        return new PersonFile.ClaimLine(id, caseNumber, madeOn, lodgedOn, stage.ours() ? stage.name() : null);
    }
}
