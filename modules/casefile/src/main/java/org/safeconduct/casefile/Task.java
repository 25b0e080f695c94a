package org.safeconduct.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff.Colleague;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.UuidColumn;

/** Something to do on a file; open until it is done or falls away. */
@Entity
@Table(schema = "casefile", name = "task")
class Task {

    /** What a task is that a person wrote. */
    static final String FREE = "free";
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    @Id private UUID id;

    private Subject file;
    @Convert(converter = UuidColumn.class) private UUID person;

    private String what;
    private String text;
    private String officer;

    @Column(name = "officer_id")
    @Convert(converter = UuidColumn.class) private UUID officerId;

    @Enumerated(EnumType.STRING) private Role role;

    private String office;
    private LocalDate due;
    private LocalDate rank;

    @Column(name = "created_by") private String createdBy;

    @Column(name = "created_at") private OffsetDateTime createdAt;

    @Column(name = "done_at") private OffsetDateTime doneAt;

    @Column(name = "done_by") private String doneBy;

    @Version private long version;

    protected Task() {}

    Task(Subject file, UUID person, String what, String text) {
        this.id = UUID.randomUUID();
        this.file = file;
        this.person = person;
        this.what = what;
        this.text = text;
        this.rank = END_OF_TIME;
    }

    Task until(LocalDate due) {
        this.due = due;
        this.rank = due == null ? END_OF_TIME : due;
        return this;
    }

    /** Waits in the office for anybody with the role, until somebody is given it. */
    Task waiting(String office, Role role) {
        this.office = office;
        this.role = role;
        return this;
    }

    Task created(OffsetDateTime at, String by) {
        this.createdAt = at;
        this.createdBy = by;
        return this;
    }

    /** From now on the colleague has it; null: nobody, it waits for its role, or for a case manager if it names none. */
    Task give(Colleague colleague) {
        this.officer = colleague == null ? null : colleague.login();
        this.officerId = colleague == null ? null : colleague.id();
        if (colleague == null && role == null) {
            this.role = Role.CASE_MANAGER;
        }
        return this;
    }

    void end(OffsetDateTime at, String by) {
        this.doneAt = at;
        this.doneBy = by;
    }

    boolean open() {
        return doneAt == null;
    }

    boolean is(String kind, UUID about) {
        return what.equals(kind) && Objects.equals(person, about);
    }

    UUID person() {
        return person;
    }

    UUID officerId() {
        return officerId;
    }

    Role role() {
        return role;
    }

    String office() {
        return office;
    }

    long version() {
        return version;
    }

    String key() {
        return Cursor.of(rank, id);
    }

    TaskRow row(LocalDate today) {
        return new TaskRow(id, file, what, text, officer, role == null ? null : role.name(), office, due,
                open() && rank.isBefore(today), !open(), createdBy, version);
    }
}
