package org.safeconduct.registration;

import org.safeconduct.kernel.PersonId;

/** News: A fact about a person changed; lists and letters that use it are to be looked at. */
public record PersonCorrected(PersonId person, String field) {}
