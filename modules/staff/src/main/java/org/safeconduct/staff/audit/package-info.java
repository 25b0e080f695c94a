/** The auditor's desk: who looked at what, and when. */
package org.safeconduct.staff.audit;
