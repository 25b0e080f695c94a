package org.safeconduct.registration;

import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;

/** News: Claims were lodged: one case, one claim per person. */
public record ClaimLodged(CaseNumber caseNumber, RegistrationNumber registration, String office,
        java.util.List<Lodged> claims) {}
