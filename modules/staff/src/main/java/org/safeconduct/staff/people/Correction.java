package org.safeconduct.staff.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.registration.PersonFile;
import org.safeconduct.registration.Persons;
import org.safeconduct.staff.Names;
import org.safeconduct.staff.cases.Clash;

/** A fact of a person that an officer corrects: which one, what it was when the officer saw it, and what it is to be. */
public class Correction implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String NAMES = "names";
    private static final String NATIONALITIES = "nationalities";

    private final String field;
    private Serializable seen;
    private String value;
    private String second;
    private final List<String> further;
    private final List<PersonDraft.NameDraft> names;
    private String reason;

    private Correction(String field, PersonFile file) {
        this.field = field;
        seen(file);
        names = file.names().stream().map(PersonDraft.NameDraft::new).collect(Collectors.toCollection(ArrayList::new));
        value = is(NATIONALITIES) ? file.nationalities().stream().findFirst().orElse(null) : stored(file).get(field);
        second = file.nationalities().stream().skip(1).findFirst().orElse(null);
        further = file.nationalities().stream().skip(2).toList();
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
        stored.put("religion", file.religion().toString());
        stored.put(NATIONALITIES, String.join(" ", file.nationalities()));
        stored.put(NAMES, written(file.names()));
        return stored;
    }

    /** From here on the officer knows what the file holds. */
    final void seen(PersonFile file) {
        seen = held(file);
    }

    boolean unchanged(PersonFile file) {
        return Objects.equals(seen, held(file));
    }

    /** A name is more than its letters: which part each is counts too. */
    private Serializable held(PersonFile file) {
        return is(NAMES) ? new ArrayList<>(file.names()) : stored(file).get(field);
    }

    private static String written(List<NamePart> names) {
        return names.stream()
                .map(part -> part.value().equals(part.latin())
                        ? part.value()
                        : part.value() + " (" + part.latin() + ")")
                .collect(Collectors.joining(" "));
    }

    /** What to save; an empty field takes the fact out. */
    Map<String, Object> change() {
        Map<String, Object> change = new HashMap<>();
        change.put(field, switch (field) {
            case NAMES -> parts();
            case NATIONALITIES -> nationalities();
            default -> given(value) ? value.strip() : null;
        });
        return change;
    }

    private List<NamePart> parts() {
        return names.stream().filter(PersonDraft.NameDraft::given).map(PersonDraft.NameDraft::part).toList();
    }

    private List<String> nationalities() {
        return Stream.concat(Stream.of(value, second).filter(Correction::given), further.stream()).toList();
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private String mine() {
        return switch (field) {
            case NAMES -> written(parts());
            case NATIONALITIES -> String.join(" ", nationalities());
            default -> value;
        };
    }

    /** One more part of the name. */
    public void addName() {
        names.add(new PersonDraft.NameDraft("FATHER"));
    }

    /** Theirs and this officer's, with who saved theirs and when, as far as the caller may see it. */
    Clash clash(PersonFile file, List<Persons.Change> history, Names officers) {
        Persons.Change last = history.stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .orElse(null);
        return new Clash(field, stored(file).get(field), last == null ? "" : officers.officer(last.by()),
                last == null ? null : last.at(), mine(), file.version());
    }

    /** How it is asked for, for pages: {@code correction.is('sex')}. */
    public final boolean is(String asked) {
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

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public List<PersonDraft.NameDraft> getNames() {
        return names;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
