package org.safeconduct.registration;

import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;

/** News: A person confirmed the track of a claim; rsd takes it from here. */
public record ClaimStreamed(CaseNumber caseNumber, PersonId person, java.util.UUID claim, Track track, String reason) {}
