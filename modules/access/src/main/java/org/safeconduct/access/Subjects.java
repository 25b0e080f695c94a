package org.safeconduct.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.Subject;

/** Finds what an act is about among its arguments, and what its answer shows. */
final class Subjects {

    private Subjects() {}

    static List<Subject> among(Object[] arguments) {
        return arguments == null
                ? List.of()
                : Arrays.stream(arguments).flatMap(Subjects::about).distinct().toList();
    }

    /** In the order of the answer; a file that two rows show is named twice. */
    static List<Subject> shownBy(Object answer) {
        return shown(answer).toList();
    }

    private static Stream<Subject> about(Object argument) {
        return switch (argument) {
            case Concerns one -> Stream.of(one.subject());
            case Collection<?> many -> many.stream().flatMap(Subjects::about);
            case Optional<?> maybe -> maybe.stream().flatMap(Subjects::about);
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Subject> shown(Object answer) {
        return switch (answer) {
            case Shows many -> many.shown().stream();
            case Concerns one -> Stream.of(one.subject());
            case Collection<?> many -> many.stream().flatMap(Subjects::shown);
            case Optional<?> maybe -> maybe.stream().flatMap(Subjects::shown);
            case null, default -> Stream.empty();
        };
    }
}
