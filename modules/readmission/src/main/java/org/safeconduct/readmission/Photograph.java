package org.safeconduct.readmission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The photograph that was chosen for a request, as it crosses. Nothing of it can change; another takes its place. */
@Entity
@Table(schema = "readmission", name = "photograph")
class Photograph {

    @Id private UUID id;

    /** That it was drawn from. */
    private UUID document;

    private byte[] bytes;

    protected Photograph() {}

    Photograph(UUID document, byte[] bytes) {
        this.id = UUID.randomUUID();
        this.document = document;
        this.bytes = bytes;
    }

    UUID id() {
        return id;
    }

    /** JPEG. */
    byte[] bytes() {
        return bytes.clone();
    }
}
