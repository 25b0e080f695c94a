package org.safeconduct.backlog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.kernel.Flaws;

/** The first line of a file: what each of its columns holds. */
final class Header {

    /** What our own list of refused lines adds; a corrected list is sent as it is. */
    static final List<String> OF_REJECTS = List.of("line", "column", "key", "message");

    private static final Set<Field> REQUIRED = EnumSet.of(Field.FILE_REF, Field.SEX, Field.BIRTH_DATE,
            Field.NATIONALITY,
            Field.LODGED_ON);
    private static final Set<Field> NAMES = EnumSet.of(Field.FAMILY_NAME, Field.GIVEN_NAMES, Field.FATHER_NAME);

    private final List<String> names;
    private final List<String> own = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);

    /** {@code own}: columns of other registers, by name, with the field that they hold; an empty field is left out. */
    Header(List<String> names, Map<String, String> own) {
        this.names = names.stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            place(this.names.get(i), i, own);
        }
    }

    private void place(String name, int at, Map<String, String> own) {
        Optional<Field> form = Field.of(name);
        if (form.isEmpty() && !OF_REJECTS.contains(name) && !this.own.contains(name)) {
            this.own.add(name);
        }
        Optional<Field> field = form.or(() -> Field.of(own.getOrDefault(name, "")));
        if (field.isPresent()) {
            if (places.putIfAbsent(field.get(), at) != null) {
                twice.add(name);
            }
        } else if (!OF_REJECTS.contains(name) && !own.containsKey(name)) {
            unknown.add(name);
        }
    }

    List<String> names() {
        return names;
    }

    /** Columns that the form does not have: an officer says what they hold. */
    List<String> own() {
        return own;
    }

    /** Those of them that nobody has said the meaning of. */
    List<String> unknown() {
        return unknown;
    }

    /** Flaws at /columns, or at the column: what no officer can mend by saying what a column holds. */
    Flaws flawsOfShape() {
        Flaws flaws = new Flaws();
        boolean one = names.size() == 1;
        boolean joined = one && (names.getFirst().contains(";") || names.getFirst().contains("\t"));
        flaws.unless(!joined, "/columns", "import-separator");
        twice.forEach(name -> flaws.add("/columns/" + names.lastIndexOf(name), "import-column-twice", cut(name)));
        return flaws;
    }

    /** These, and columns that are missing or not known. */
    Flaws flaws() {
        Flaws flaws = flawsOfShape();
        REQUIRED.stream()
                .filter(field -> !places.containsKey(field))
                .forEach(field -> flaws.add("/columns", "import-column-missing", field.column()));
        flaws.unless(NAMES.stream().anyMatch(places::containsKey), "/columns", "import-column-missing",
                Field.FAMILY_NAME.column());
        unknown.forEach(name -> flaws.add("/columns/" + names.indexOf(name), "import-column-unknown", cut(name)));
        return flaws;
    }

    /** Flaws of what an officer says that own columns of the file hold. */
    static Flaws flawsOf(Map<String, String> meanings, Header file) {
        Flaws flaws = new Flaws();
        meanings.forEach((name, field) -> flaws
                .unless(file.own.contains(name), "/columns", "import-column-missing", cut(name))
                .unless(field.isEmpty() || Field.of(field).isPresent(), "/columns/" + file.names.indexOf(name),
                        "import-field"));
        return flaws;
    }

    private static String cut(String name) {
        return name.length() > 80 ? name.substring(0, 80) : name;
    }

    /** The name under which the file has the field; that of the form if it has none. */
    String column(Field field) {
        Integer at = places.get(field);
        return at == null ? field.column() : names.get(at);
    }

    /** The name of the column at the place; the last one for what stands beyond it. */
    String column(int at) {
        return names.get(Math.min(at, names.size() - 1));
    }

    /** What the cells say in the field; null if nothing. */
    String cell(Field field, List<String> cells) {
        Integer at = places.get(field);
        String cell = at == null ? "" : Cells.meant(cells.get(at)).strip();
        return cell.isEmpty() ? null : cell;
    }

    /** Whether anything reads the column. */
    boolean reads(int at) {
        return places.containsValue(at);
    }
}
