package org.safeconduct.rsd;

/** Whether an appeal against a decision bars return. */
enum Effect {
    /** By itself, from the day on which it is lodged. */
    AUTOMATIC,
    /** If the court says so; a bar of {@link Removability} then. */
    ON_REQUEST,
    /** Never. */
    NONE
}
