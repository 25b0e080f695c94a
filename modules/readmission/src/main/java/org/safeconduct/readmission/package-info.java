/**
 * Readmission: requests to the country of origin after a final refusal. A request is opened only when rsd answers that
 * nothing stands in the way of removal. May call rsd, registration, casefile, access and the kernel.
 */
package org.safeconduct.readmission;
