package org.safeconduct.rsd;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.rsd.Interviews.Held;
import org.safeconduct.rsd.Interviews.RecordView;
import org.safeconduct.rsd.Interviews.Section;

/** An interview of one or more people of a case: the appointment, and the record once it was held. */
@Entity
@Table(schema = "rsd", name = "interview")
class Interview {

    enum State {
        BOOKED,
        HELD,
        MISSED,
        CANCELLED
    }

    @Id private UUID id;

    @Column(name = "case_number") private String number;

    @Enumerated(EnumType.STRING) private State state;

    @Embedded private Booking booking;

    @Column(name = "held_on") private LocalDate heldOn;

    private LocalTime started;

    private LocalTime ended;

    private String present;

    @Column(name = "interpreter_oath") private boolean interpreterOath;

    @Column(name = "fit_to_speak") private boolean fitToSpeak;

    @Column(name = "rights_explained") private boolean rightsExplained;

    private String comments;

    @Column(name = "signed_at") private OffsetDateTime signedAt;

    @Column(name = "signed_by") private String signedBy;

    @Version private long version;

    @ManyToMany
    @JoinTable(schema = "rsd", name = "interview_claim", joinColumns = @JoinColumn(name = "interview"), inverseJoinColumns = @JoinColumn(name = "claim")) private Set<Claim> claims = new HashSet<>();

    @OneToMany(mappedBy = "interview", cascade = CascadeType.PERSIST) private List<InterviewSection> sections = new ArrayList<>();

    protected Interview() {}

    Interview(CaseNumber number, Booking booking, Collection<Claim> claims) {
        this.id = UUID.randomUUID();
        this.number = number.value();
        this.state = State.BOOKED;
        this.booking = booking;
        this.claims.addAll(claims);
    }

    UUID id() {
        return id;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    State state() {
        return state;
    }

    Booking booking() {
        return booking;
    }

    Set<Claim> claims() {
        return Set.copyOf(claims);
    }

    List<InterviewSection> sections() {
        return List.copyOf(sections);
    }

    InterviewSection section(Section wanted) {
        return sections.stream().filter(section -> section.section() == wanted).findFirst().orElseThrow();
    }

    boolean signed() {
        return signedAt != null;
    }

    /** Those who stay away from an interview that others come to get one of their own, under the same appointment. */
    Interview without(Collection<Claim> others) {
        claims.removeAll(others);
        return new Interview(number(), booking.again(), others);
    }

    void cancelled() {
        this.state = State.CANCELLED;
    }

    void missed() {
        this.state = State.MISSED;
    }

    /** Opens the record with all its sections, the reasons filled in if they were told already. */
    void held(Held held, String by, OffsetDateTime at) {
        this.state = State.HELD;
        this.heldOn = held.heldOn();
        this.started = held.started();
        this.ended = held.ended();
        this.present = String.join("\n", held.present().stream().map(String::strip).toList());
        this.interpreterOath = held.interpreterOath();
        this.fitToSpeak = held.fitToSpeak();
        this.rightsExplained = held.rightsExplained();
        Arrays.stream(Section.values()).forEach(section -> sections.add(new InterviewSection(this, section)));
        if (held.reasonsForFleeing() != null && !held.reasonsForFleeing().isBlank()) {
            section(Section.REASONS).write(held.reasonsForFleeing(), by, at);
        }
    }

    /** Refuses with RuleForbids {@code record-signed} once the record is closed. */
    void requireUnsigned() {
        if (signed()) {
            throw new RuleForbids("record-signed");
        }
    }

    /** Closes the record for good. */
    void sign(String applicantComments, String by, OffsetDateTime at) {
        requireUnsigned();
        this.comments = applicantComments;
        this.signedBy = by;
        this.signedAt = at;
    }

    RecordView view(Map<String, String> names) {
        List<PersonId> persons = claims.stream()
                .sorted(Comparator.comparing(Claim::position))
                .map(Claim::person)
                .toList();
        return new RecordView(id, number(), persons, state == State.HELD ? head() : null, booking.view(state.name()),
                sections.stream()
                        .sorted(Comparator.comparing(InterviewSection::section))
                        .map(section -> section.view(names))
                        .toList(),
                comments, signed(), signedAt, signedBy);
    }

    private Held head() {
        return new Held(heldOn, started, ended, List.of(present.split("\n")), interpreterOath, fitToSpeak,
                rightsExplained, section(Section.REASONS).text());
    }
}
