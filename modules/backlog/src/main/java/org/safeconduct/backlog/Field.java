package org.safeconduct.backlog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of {@code asylum-files}, in the order of the published form. */
enum Field {
    FILE_REF("/reference"),
    GROUP_REF("/group"),
    FAMILY_NAME("/names"),
    GIVEN_NAMES("/givenNames"),
    FATHER_NAME("/fatherName"),
    SEX("/sex"),
    BIRTH_DATE("/birthDate"),
    NATIONALITY("/nationalities"),
    RELIGION("/religion"),
    ETHNICITY("/ethnicity"),
    MARITAL_STATUS("/maritalStatus"),
    LANGUAGE("/languages"),
    RELATION("/relation"),
    NEEDS("/needs"),
    PROFILES("/profiles"),
    OFFICE("/office"),
    MADE_ON("/madeOn"),
    LODGED_ON("/lodgedOn"),
    TRACK("/track"),
    LEVEL("/level"),
    DECISION("/decision"),
    GRANTED("/granted"),
    DECIDED_ON("/decidedOn"),
    DOCUMENT_TYPE("/documents/0/type"),
    DOCUMENT_NUMBER("/documents/0/number");

    private static final Map<String, Field> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Field::column, Function.identity()));

    private final String pointer;

    Field(String pointer) {
        this.pointer = pointer;
    }

    /** As the header of a file writes it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String column) {
        return Optional.ofNullable(BY_NAME.get(column.strip().toLowerCase(Locale.ROOT)));
    }

    /** The column that a flaw of a face is about. */
    static Field at(String pointer) {
        return Arrays.stream(values())
                .filter(field -> pointer.equals(field.pointer) || pointer.startsWith(field.pointer + "/"))
                .findFirst()
                .orElse(FILE_REF);
    }
}
