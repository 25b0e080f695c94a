/** People: search, and the file of a person. */
package org.safeconduct.staff.persons;
