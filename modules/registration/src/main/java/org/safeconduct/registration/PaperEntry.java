package org.safeconduct.registration;

import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;

/**
 * What a paper file became.
 *
 * @param position place in the case, from 0
 * @param office where the group lies
 */
public record PaperEntry(
        RegistrationNumber registration,
        CaseNumber caseNumber,
        String personNumber,
        int position,
        String office,
        Lodged claim) {}
