package org.safeconduct.rsd;

import java.time.LocalDate;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;

/** News: A return order was served. */
public record ReturnOrdered(CaseNumber caseNumber, PersonId person, LocalDate periodEnds) {}
