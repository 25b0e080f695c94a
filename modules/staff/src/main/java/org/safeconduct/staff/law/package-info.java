/** The agreements on readmission as data: what binds which States, how far it was confirmed, and a limit tried on a day. */
package org.safeconduct.staff.law;
