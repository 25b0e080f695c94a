/** Asylum cases: the worklist, the file, and a page for each act. */
package org.safeconduct.staff.cases;
