package org.safeconduct.registration;

import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.PersonId;

/**
 * News: people asked for protection. The right to remain begins with the making of the claim, before it is lodged: Directive
 * 2013/32/EU art. 9, Regulation (EU) 2024/1348 art. 10.
 *
 * @param perhaps people known before whom one of them may be; until somebody settles it, the claim may be theirs
 */
public record ClaimMade(List<PersonId> persons, Set<PersonId> perhaps) {}
