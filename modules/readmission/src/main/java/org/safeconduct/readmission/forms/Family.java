package org.safeconduct.readmission.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.readmission.Agreement;

/**
 * The order of sections of an application form. Read from {@code families.txt}.
 *
 * @param name as the agreements name it; {@code plain} stands for all that is not confirmed
 * @param confirmed the partners for whose agreement somebody has confirmed the order in its text
 */
record Family(String name, Set<String> confirmed, List<Section> sections) {

    /** A part of an application. */
    enum Section {
        PERSON,
        SPOUSE,
        CHILDREN,
        CIRCUMSTANCES,
        EVIDENCE,
        OBSERVATIONS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Family> ALL = read();
    private static final Family PLAIN = ALL.getLast();

    /** The plain one where there is no agreement, its family is not known, or nobody has confirmed it. */
    static Family of(String partner, Agreement agreement) {
        return ALL.stream()
                .filter(family -> agreement != null && family.name.equals(agreement.formFamily())
                        && family.confirmed.contains(partner))
                .findFirst()
                .orElse(PLAIN);
    }

    boolean plain() {
        return confirmed.isEmpty();
    }

    /** How the section is cited: by its letter in a form of an agreement, by a number in a plain one. */
    String mark(Section section) {
        int at = sections.indexOf(section);
        return plain() ? String.valueOf(at + 1) : Character.toString('A' + at);
    }

    private static List<Family> read() {
        try (InputStream list = Family.class.getResourceAsStream("families.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> family(line.split("; *", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Family family(String[] parts) {
        return new Family(parts[0], parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split(" ")),
                Arrays.stream(parts[2].split(" "))
                        .map(word -> Section.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList());
    }
}
