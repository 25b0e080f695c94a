package org.safeconduct.readmission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sorts of evidence with their worth by agreement: lines of code, worth, partners that alone know it, exceptions. */
final class EvidenceBook {

    private static final Map<String, EvidenceType> ALL = read();

    private EvidenceBook() {}

    static List<EvidenceType> all() {
        return ALL.values().stream().sorted(Comparator.comparing(EvidenceType::code)).toList();
    }

    static Optional<EvidenceType> of(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, EvidenceType> read() {
        try (InputStream list = EvidenceBook.class.getResourceAsStream("evidence.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> type(line.split("; *", -1)))
                    .collect(Collectors.toUnmodifiableMap(EvidenceType::code, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvidenceType type(String[] parts) {
        return new EvidenceType(parts[0], EvidenceType.Worth.valueOf(parts[1]),
                parts[2].isEmpty() ? Set.of() : Set.of(parts[2].split(" ")), elsewhere(parts[3]));
    }

    private static Map<String, EvidenceType.Worth> elsewhere(String exceptions) {
        return exceptions.isEmpty()
                ? Map.of()
                : Arrays.stream(exceptions.split(" "))
                        .map(exception -> exception.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> EvidenceType.Worth.valueOf(pair[1])));
    }
}
