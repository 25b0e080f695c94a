package org.safeconduct.readmission;

/** Which procedure of the agreement is used. */
public enum RequestKind {
    REGULAR,
    ACCELERATED,
    TRANSIT,
    NOTIFICATION
}
