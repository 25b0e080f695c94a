package org.safeconduct.readmission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The photograph that was chosen for a request, as it crosses. Nothing of it can change; another takes its place. */
@Entity
@Table(schema = "readmission", name = "photograph")
class Photograph {

    /** Of the document that it was drawn from. */
    @Id private UUID id;

    private byte[] bytes;

    protected Photograph() {}

    Photograph(UUID document, byte[] bytes) {
        this.id = document;
        this.bytes = bytes;
    }

    /** JPEG. */
    byte[] bytes() {
        return bytes.clone();
    }
}
