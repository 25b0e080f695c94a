package org.safeconduct.readmission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.WrongStage;

@Entity
@Table(schema = "readmission", name = "request")
class ReadmissionRequest {

    @Id private String number;

    private UUID person;
    private String partner;

    @Enumerated(EnumType.STRING) private RequestKind kind;

    @Enumerated(EnumType.STRING) private RequestState state;

    @Column(name = "opened_on") private LocalDate openedOn;

    @Column(name = "opened_by") private String openedBy;

    private String office;

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

    void withdraw() {
        if (state != RequestState.DRAFT) {
            throw new WrongStage("withdraw", state.code());
        }
        state = RequestState.WITHDRAWN;
    }

    long version() {
        return version;
    }

    RequestView view() {
        return new RequestView(
                new RequestNumber(number),
                new PersonId(person),
                partner,
                kind,
                state,
                openedOn,
                openedBy,
                office,
                version);
    }
}
