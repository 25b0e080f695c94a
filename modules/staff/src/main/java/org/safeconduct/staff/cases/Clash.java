package org.safeconduct.staff.cases;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * Two officers wrote the same part: what the other one saved, by whom and when, beside what this one wrote.
 *
 * @param part which part, as the page names it
 * @param version the version to save over, if this officer chooses to
 */
public record Clash(String part, String theirs, String byName, OffsetDateTime at, String mine, long version)
        implements
            Serializable {}
