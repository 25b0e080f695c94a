package org.safeconduct.readmission;

import java.time.LocalDate;
import org.safeconduct.kernel.PersonId;

/** News: Both States confirmed that the person was handed over. */
public record TransferCompleted(RequestNumber request, PersonId person, LocalDate on) {}
