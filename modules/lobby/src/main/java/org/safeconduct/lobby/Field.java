package org.safeconduct.lobby;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;

/**
 * One field of an act's form.
 *
 * @param name the component of the act's body that it fills; also the id of the input and the last part of a flaw's
 *     pointer
 * @param kind how it is asked for
 * @param options what can be chosen; empty unless {@link Kind#CHOICE}
 */
public record Field(String name, Kind kind, List<SelectItem> options) implements Serializable {

    /** How a field is asked for. */
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        TIME,
        NUMBER,
        YES,
        CHOICE
    }

    /** The type of the input element. */
    public String inputType() {
        return switch (kind) {
            case DAY -> "date";
            case TIME -> "time";
            case NUMBER -> "number";
            default -> "text";
        };
    }

    /** Whether the field is asked for in this way, for pages: {@code field.is('DAY')}. */
    public boolean is(String kind) {
        return this.kind.name().equals(kind);
    }
}
