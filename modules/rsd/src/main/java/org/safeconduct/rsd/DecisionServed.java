package org.safeconduct.rsd;

import java.time.LocalDate;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;

/** News: A decision reached the person, with proof. */
public record DecisionServed(CaseNumber caseNumber, PersonId person, String code, LocalDate servedOn) {}
