package org.safeconduct.api.cases;

import java.util.Set;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;

/**
 * What an act is done to.
 *
 * @param persons empty: every claim where the act is open
 * @param version of the case that the caller saw
 */
record At(CaseNumber number, Set<PersonId> persons, long version) {}
