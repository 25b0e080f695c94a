package org.safeconduct.access;

/** How far a power goes. Ordered: a later one holds the ones before. */
public enum Reach {
    /** Not at all. */
    NONE,
    /** Files that this officer owns (is assigned to). */
    OWN,
    /** Files of the officer's office, and own ones elsewhere. */
    OFFICE,
    /** Files of every office. */
    NATIONAL
}
