/**
 * Files on paper, taken in by the line: uploads, the job that reads them, which lines are in, which were refused and why.
 * Stands above rsd because a line is a person, a claim and its outcome at once: it hands each part to the module that owns
 * it, in one transaction. May call rsd, registration, casefile, access and the kernel; nobody in casework calls it.
 */
package org.safeconduct.backlog;
