package org.safeconduct.readmission;

import org.safeconduct.kernel.PersonId;

/** A request that the nightly watch looks at. */
record Candidate(RequestNumber number, PersonId person) {}
