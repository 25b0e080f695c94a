package org.safeconduct.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Subject;

/** An account. Whatever changes what it may do, or how it is entered, ends the sessions that were open. */
@Entity
@Table(schema = "access", name = "officer")
class Officer implements Concerns {

    @Id private UUID id;
    @Version private long version;
    private String login;
    private String name;
    private String office;
    @Column(name = "password_hash") private String passwordHash;
    @Column(name = "one_time") private boolean oneTime;
    private long stamp;
    private boolean demo;
    @Column(name = "closed_at") private OffsetDateTime closedAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "access", name = "officer_role", joinColumns = @JoinColumn(name = "officer"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING) private Set<Role> roles = new HashSet<>();

    protected Officer() {}

    /** Joins with a one-time password. */
    static Officer joining(String login, String name, String office, Set<Role> roles, String passwordHash) {
        Officer officer = new Officer();
        officer.id = UUID.randomUUID();
        officer.login = login;
        officer.name = name;
        officer.office = office;
        officer.roles.addAll(roles);
        officer.passwordHash = passwordHash;
        officer.oneTime = true;
        officer.stamp = 1;
        return officer;
    }

    /** Plays a part in the demonstration: the password is known to everybody and stays. */
    Officer forDemonstration() {
        demo = true;
        oneTime = false;
        return this;
    }

    void move(String to) {
        office = to;
        stamp++;
    }

    void take(Set<Role> others) {
        roles.clear();
        roles.addAll(others);
        stamp++;
    }

    void close(OffsetDateTime at) {
        closedAt = at;
        stamp++;
    }

    /** Chosen by the officer. */
    void choosePassword(String hash) {
        passwordHash = hash;
        oneTime = false;
        stamp++;
    }

    /** Given by an administrator, to be changed at the next login. */
    void giveOneTimePassword(String hash) {
        passwordHash = hash;
        oneTime = true;
        stamp++;
    }

    UUID id() {
        return id;
    }

    String login() {
        return login;
    }

    String office() {
        return office;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    boolean closed() {
        return closedAt != null;
    }

    long version() {
        return version;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.OFFICER, login);
    }
}
