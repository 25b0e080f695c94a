package org.safeconduct.rsd;

import java.time.LocalDate;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;

/** News: A refusal can no longer be appealed. */
public record DecisionBecameFinal(CaseNumber caseNumber, PersonId person, LocalDate finalOn) {}
