/**
 * Readmission: requests to the country of origin after a final refusal. A request is opened only when rsd answers that
 * nothing stands in the way of removal. Agreements are data; only a rule that was confirmed in the text counts days. May
 * call rsd, registration, casefile, access and the kernel.
 */
package org.safeconduct.readmission;
