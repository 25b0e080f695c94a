/** The pages of a case: its file, the acts that are open, interview and assessment. */
package org.safeconduct.staff.cases;
