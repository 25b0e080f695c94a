/**
 * Persons, groups, needs, claims until they are streamed to a procedure (A00 to A05). Publishes ClaimMade,
 * ClaimLodged, ClaimStreamed and PersonCorrected. May call casefile, access and the kernel.
 */
package org.safeconduct.registration;
