/** My work: what waits, until when, and what changed. */
package org.safeconduct.staff.work;
