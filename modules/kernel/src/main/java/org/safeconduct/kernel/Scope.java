package org.safeconduct.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Which rows the caller may see; it goes into the WHERE, so that other rows never leave the database. A row is in scope
 * if it is everywhere-visible, lies in one of the offices, or is owned by the officer; restricted rows only if owned.
 *
 * @param everywhere true if the offices do not matter
 * @param offices codes of the offices whose rows are visible
 * @param officer whose own rows are visible too
 */
public record Scope(boolean everywhere, Set<String> offices, UUID officer) {

    public Scope {
        offices = Set.copyOf(offices);
    }
}
