package org.safeconduct.readmission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.UuidColumn;

/** A request to another State and its life. */
@Entity
@Table(schema = "readmission", name = "request")
class ReadmissionRequest {

    @Id private String number;

    private UUID person;
    private String partner;

    @Enumerated(EnumType.STRING) private RequestKind kind;

    @Convert(converter = RequestStateCode.class) private RequestState state;

    @Column(name = "suspended_from")
    @Convert(converter = RequestStateCode.class) private RequestState suspendedFrom;

    @Column(name = "opened_on") private LocalDate openedOn;

    @Column(name = "stay_known_on") private LocalDate stayKnownOn;

    @Column(name = "apprehended_on") private LocalDate apprehendedOn;
    @Column(name = "last_address") private String lastAddress;
    @Convert(converter = UuidColumn.class) private UUID photograph;
    @Column(name = "opened_by") private String openedBy;

    @Column(name = "prepared_by") private String preparedBy;

    private String office;

    private boolean shared;

    private int round;

    @Convert(converter = ApplicationText.class) private PartnerFile.Person application;

    @ElementCollection
    @CollectionTable(schema = "readmission", name = "evidence", joinColumns = @JoinColumn(name = "request"))
    @OrderColumn(name = "position") private List<Evidence> evidence = new ArrayList<>();

    @Version private long version;

    protected ReadmissionRequest() {}

    static ReadmissionRequest open(
            RequestNumber number, PersonId person, String partner, RequestKind kind, LocalDate today) {
        ReadmissionRequest request = new ReadmissionRequest();
        request.number = number.value();
        request.person = person.value();
        request.partner = partner;
        request.kind = kind;
        request.state = RequestState.DRAFT;
        request.openedOn = today;
        return request;
    }

    ReadmissionRequest by(String login, String office) {
        this.openedBy = login;
        this.office = office;
        return this;
    }

    /** What it offers as evidence from now on. */
    void offer(List<EvidenceItem> items) {
        evidence.clear();
        items.stream().map(Evidence::new).forEach(evidence::add);
    }

    /** What the draft says from now on. */
    void say(NewDraft draft) {
        this.kind = draft.kind();
        this.stayKnownOn = draft.stayKnownOn();
        this.apprehendedOn = draft.apprehendedOn();
        this.lastAddress = draft.lastAddress();
        offer(draft.evidence());
    }

    /** The last address in the other State that is known from now on. */
    void locate(String address) {
        this.lastAddress = address;
    }

    /** The photograph that it shows from now on; null for none. */
    void show(UUID taken) {
        this.photograph = taken;
    }

    /** What the other State is told of the person from now on; a later correction of our file changes nothing of it. */
    void send(PartnerFile.Person identity) {
        this.application = identity;
    }

    void preparedBy(String login) {
        this.preparedBy = login;
    }

    /** Goes where the act leads; gives the states passed, the last one included. */
    List<RequestState> move(RequestAct act, RequestState to) {
        RequestLife.TABLE.move(state, act, to);
        List<RequestState> path = RequestLife.path(state, act, to);
        suspendedFrom = to != RequestState.SUSPENDED ? null : act == RequestAct.SUSPEND ? state : suspendedFrom;
        switch (act) {
            case SUBMIT -> beginRound(true);
            case REWORK -> beginRound(false);
            default -> {
                // the other acts go on in the round that runs
            }
        }
        state = to;
        return path;
    }

    private void beginRound(boolean withTheOther) {
        shared = withTheOther;
        round++;
    }

    RequestNumber number() {
        return new RequestNumber(number);
    }

    PersonId person() {
        return new PersonId(person);
    }

    String partner() {
        return partner;
    }

    RequestKind kind() {
        return kind;
    }

    RequestState state() {
        return state;
    }

    /** Where a suspended request came from; null otherwise. */
    RequestState suspendedFrom() {
        return suspendedFrom;
    }

    /** The day on which this State learnt of the irregular stay; null if nobody said. */
    LocalDate stayKnownOn() {
        return stayKnownOn;
    }

    /** The day of the apprehension; null if nobody said. */
    LocalDate apprehendedOn() {
        return apprehendedOn;
    }

    /** In the other State; null if nobody knows. */
    String lastAddress() {
        return lastAddress;
    }

    /** The document from which it was drawn; null without one. */
    UUID photograph() {
        return photograph;
    }

    /** Which of this State's offices opened it. */
    String office() {
        return office;
    }

    String preparedBy() {
        return preparedBy;
    }

    /** Whether the requested State may see it. */
    boolean shared() {
        return shared;
    }

    /** What the other State was told of the person last; null before. */
    PartnerFile.Person application() {
        return application;
    }

    /** Which time it is asked; what belongs to an earlier one counts no more. */
    /** Of what crossed, what belongs to the round that runs: what crossed before it was submitted anew counts no more. */
    List<Crossing> ofRound(List<Crossing> crossings) {
        return crossings.stream().filter(crossing -> crossing.isOf(round)).toList();
    }

    int round() {
        return round;
    }

    List<EvidenceItem> evidence() {
        return evidence.stream().map(Evidence::item).toList();
    }

    long version() {
        return version;
    }

    RequestView view() {
        return new RequestView(number(), person(), partner, kind, state, openedOn, openedBy, office, version);
    }
}
