package org.safeconduct.rsd;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.UuidColumn;
import org.safeconduct.registration.ClaimLodged;
import org.safeconduct.registration.Lodged;
import org.safeconduct.registration.Track;

/** A case: the claims of those who came together, their owner, and what lists show of them. */
@Entity
@Table(schema = "rsd", name = "asylum_case")
class AsylumCase {

    @Id private String number;

    private String registration;

    private String office;

    private String assignee;

    @Column(name = "assignee_id")
    @Convert(converter = UuidColumn.class) private UUID assigneeId;

    @Column(name = "lodged_on") private LocalDate lodgedOn;

    @Convert(converter = StageCode.class) private Stage stage;

    @Enumerated(EnumType.STRING) private Track track;

    private int persons;

    @Column(name = "due_on") private LocalDate dueOn;

    @Column(name = "due_rule") private String dueRule;

    @Version private long version;

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    @OrderBy("position") private List<Claim> claims = new ArrayList<>();

    protected AsylumCase() {}

    AsylumCase(ClaimLodged news) {
        this.number = news.caseNumber().value();
        this.registration = news.registration().value();
        this.office = news.office();
        news.claims().forEach(this::join);
        this.lodgedOn = claims.stream().map(Claim::lodgedOn).min(Comparator.naturalOrder()).orElseThrow();
        follow(null);
    }

    private void join(Lodged lodged) {
        claims.add(new Claim(this, claims.size(), lodged));
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    RegistrationNumber registration() {
        return new RegistrationNumber(registration);
    }

    String office() {
        return office;
    }

    /** Login of the owner; null while nobody owns the case. */
    String assignee() {
        return assignee;
    }

    UUID assigneeId() {
        return assigneeId;
    }

    LocalDate lodgedOn() {
        return lodgedOn;
    }

    Stage stage() {
        return stage;
    }

    Track track() {
        return track;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    long version() {
        return version;
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    void give(String login, UUID officer) {
        this.assignee = login;
        this.assigneeId = officer;
    }

    /** Keeps what lists show in step with the claims and with the earliest running limit, null if none runs. */
    final void follow(ClockView next) {
        Claim shown = shown();
        this.stage = shown.stage();
        this.track = shown.track();
        this.persons = claims.size();
        this.dueOn = next == null ? null : next.due().date();
        this.dueRule = next == null ? null : next.rule();
    }

    /** The least advanced open claim; the most advanced when all are closed. */
    private Claim shown() {
        Comparator<Claim> advance = Comparator.comparing(Claim::stage);
        return claims.stream()
                .filter(claim -> !claim.stage().closed())
                .min(advance)
                .or(() -> claims.stream().max(advance))
                .orElseThrow();
    }

    /** Whether the rows of the scope hold this case. */
    boolean lies(Scope scope) {
        return scope.everywhere() || scope.offices().contains(office) || scope.officer().equals(assigneeId);
    }
}
