package org.safeconduct.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;

/**
 * A merge patch (RFC 7396) on a person's record: a member that is absent changes nothing, null removes the value. Documents and
 * needs stay as they are here: see {@link Additions}.
 */
final class Patch {

    private static final Set<String> LISTS = Set.of("documents", "needs");

    private final Map<String, Object> changes;
    private final Flaws flaws = new Flaws();

    Patch(Map<String, Object> changes) {
        this.changes = changes;
    }

    /** The record with the changes. Refuses with Invalid what is no change of a person. */
    NewPerson on(NewPerson before) {
        changes.keySet().forEach(this::known);
        NewPerson after = new NewPerson(names(before.names()), text("sex", before.sex()),
                birthDate(before.birthDate()), estimated(before.birthDateEstimated()),
                text("birthPlace", before.birthPlace()), codes("nationalities", before.nationalities()),
                stated("ethnicity", before.ethnicity()), stated("religion", before.religion()),
                stated("maritalStatus", before.maritalStatus()), codes("languages", before.languages()),
                before.documents(), before.needs(), codes("profiles", before.profiles()),
                text("relation", before.relation()));
        flaws.refuse();
        return after;
    }

    private void known(String field) {
        boolean fact = List.of(Fact.values()).stream().anyMatch(known -> known.field().equals(field));
        flaws.unless(fact || LISTS.contains(field), "", "unknown-field");
    }

    private String text(String field, String before) {
        return value(field, before, String.class);
    }

    private boolean estimated(boolean before) {
        Boolean told = value("birthDateEstimated", before, Boolean.class);
        return told != null && told;
    }

    private Stated stated(String field, Stated before) {
        Object told = changes.getOrDefault(field, before);
        return told instanceof Stated stated ? stated : Stated.parse(value(field, null, String.class));
    }

    private PartialDate birthDate(PartialDate before) {
        Object told = changes.getOrDefault("birthDate", before);
        if (told == null || told instanceof PartialDate) {
            return (PartialDate) told;
        }
        String text = value("birthDate", null, String.class);
        try {
            return text == null ? before : new PartialDate(text);
        } catch (Invalid e) {
            flaws.add("/birthDate", e.flaws().getFirst().key());
            return before;
        }
    }

    private List<String> codes(String field, List<String> before) {
        List<?> told = value(field, before, List.class);
        if (told == null) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            flaws.unless(told.get(i) instanceof String, "/" + field + "/" + i, "wrong-type");
            codes.add(String.valueOf(told.get(i)));
        }
        return codes;
    }

    private List<NamePart> names(List<NamePart> before) {
        List<?> told = value("names", before, List.class);
        if (told == null) {
            return List.of();
        }
        List<NamePart> names = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            name(told.get(i), "/names/" + i, names);
        }
        return names;
    }

    private void name(Object told, String pointer, List<NamePart> names) {
        if (told instanceof NamePart part) {
            names.add(part);
        } else if (told instanceof Map<?, ?> members) {
            NamePart.Type type = type(members.get("type"), pointer + "/type");
            Object latin = members.get("latin");
            flaws.unless(members.get("value") instanceof String, pointer + "/value", "required");
            flaws.unless(latin == null || latin instanceof String, pointer + "/latin", "wrong-type");
            if (type != null && members.get("value") instanceof String value) {
                names.add(new NamePart(type, value, latin instanceof String written ? written : null));
            }
        } else {
            flaws.add(pointer, "wrong-type");
        }
    }

    private NamePart.Type type(Object told, String pointer) {
        Map<String, NamePart.Type> types = List.of(NamePart.Type.values())
                .stream()
                .collect(Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), type -> type));
        NamePart.Type type = told instanceof String text ? types.get(text.toLowerCase(Locale.ROOT)) : null;
        flaws.unless(type != null, pointer, "code", "name_part");
        return type;
    }

    private <T> T value(String field, T before, Class<T> type) {
        if (!changes.containsKey(field)) {
            return before;
        }
        Object told = changes.get(field);
        if (told == null || type.isInstance(told)) {
            return type.cast(told);
        }
        flaws.add("/" + field, "wrong-type");
        return before;
    }
}
