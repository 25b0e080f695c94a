package org.safeconduct.registration.mrz;

/** What a zone can print; a format has some of them. */
enum Item {
    CODE,
    ISSUER,
    NAME,
    NUMBER,
    NUMBER_CHECK,
    NATIONALITY,
    BIRTH,
    BIRTH_CHECK,
    SEX,
    EXPIRY,
    EXPIRY_CHECK,
    OPTIONAL1,
    OPTIONAL1_CHECK,
    OPTIONAL2,
    COMPOSITE_CHECK
}
