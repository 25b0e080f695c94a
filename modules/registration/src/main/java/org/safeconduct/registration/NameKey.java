package org.safeconduct.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeconduct.registration.match.NameKeys;

/** What search keeps of one spelling of a name. */
@Entity
@Table(schema = "registration", name = "name_key")
class NameKey {

    @Id private UUID id;

    private UUID person;
    private int variant;
    private String names;
    private String sounds;

    protected NameKey() {}

    NameKey(Person person, int variant, NameKeys keys) {
        this.id = UUID.randomUUID();
        this.person = person.id().value();
        this.variant = variant;
        this.names = keys.names();
        this.sounds = keys.sounds();
    }
}
