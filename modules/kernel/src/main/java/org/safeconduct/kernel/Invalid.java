package org.safeconduct.kernel;

import java.util.List;

/** The input is not what it must be; every flaw is told at once, each at its field. */
public final class Invalid extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    public Invalid(List<Flaw> flaws) {
        super("invalid", List.of());
        this.flaws = List.copyOf(flaws);
    }

    public static Invalid at(String pointer, String key, Object... args) {
        return new Invalid(List.of(Flaw.at(pointer, key, args)));
    }

    /** What is wrong and where; at least one. */
    public List<Flaw> flaws() {
        return flaws == null ? List.of() : flaws;
    }
}
