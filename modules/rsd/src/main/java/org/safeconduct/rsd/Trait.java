package org.safeconduct.rsd;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** What lists filter a claim by; nothing that is restricted. */
@Embeddable
class Trait {

    enum Kind {
        NATIONALITY,
        NEED,
        PROFILE
    }

    @Enumerated(EnumType.STRING) private Kind kind;

    private String code;

    protected Trait() {}

    Trait(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    Kind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trait trait && kind == trait.kind && code.equals(trait.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, code);
    }
}
