package org.safeconduct.staff.people;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.registration.PersonFile;
import org.safeconduct.registration.Persons;
import org.safeconduct.staff.Names;
import org.safeconduct.staff.cases.Clash;

/** A fact of a person that an officer corrects: which one, what it was when the officer saw it, and what it is to be. */
public class Correction implements Serializable {

    private static final long serialVersionUID = 1;

    private final String field;
    private String seen;
    private String value;
    private String reason;

    private Correction(String field, PersonFile file) {
        this.field = field;
        seen(file);
        value = seen;
    }

    /** The correction of the fact; null if it is none that is corrected here. */
    static Correction of(String field, PersonFile file) {
        return field != null && stored(file).containsKey(field) ? new Correction(field, file) : null;
    }

    private static Map<String, String> stored(PersonFile file) {
        Map<String, String> stored = new HashMap<>();
        stored.put("birthDate", file.birthDate() == null ? null : file.birthDate().value());
        stored.put("birthPlace", file.birthPlace());
        stored.put("sex", file.sex());
        stored.put("maritalStatus", file.maritalStatus().toString());
        return stored;
    }

    /** From here on the officer knows what the file holds. */
    final void seen(PersonFile file) {
        seen = stored(file).get(field);
    }

    boolean unchanged(PersonFile file) {
        return Objects.equals(seen, stored(file).get(field));
    }

    /** What to save; an empty field takes the fact out. */
    Map<String, Object> change() {
        Map<String, Object> change = new HashMap<>();
        change.put(field, value == null || value.isBlank() ? null : value.strip());
        return change;
    }

    /** Theirs and this officer's, with who saved theirs and when, as far as the caller may see it. */
    Clash clash(PersonFile file, List<Persons.Change> history, Names names) {
        Persons.Change last = history.stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .orElse(null);
        return new Clash(field, stored(file).get(field), last == null ? "" : names.officer(last.by()),
                last == null ? null : last.at(), value, file.version());
    }

    /** How it is asked for, for pages: {@code correction.is('sex')}. */
    public boolean is(String asked) {
        return field.equals(asked);
    }

    public String getField() {
        return field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
