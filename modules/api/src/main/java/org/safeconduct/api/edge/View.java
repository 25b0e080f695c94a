package org.safeconduct.api.edge;

import org.safeconduct.kernel.Concerns;

/**
 * What is answered, with the part of its ETag that names thing and version.
 *
 * @param tag from {@link Tag#of}; null for what has no version: its ETag is made from the body alone
 */
public record View(Object body, String tag) {

    /** A file or a row of its own with its version. */
    public static View of(Object body, Concerns file, long version) {
        return of(body, file.subject().toString(), version);
    }

    /** A thing inside a file, named by its path. */
    public static View of(Object body, String thing, long version) {
        return new View(body, Tag.of(thing, version));
    }
}
