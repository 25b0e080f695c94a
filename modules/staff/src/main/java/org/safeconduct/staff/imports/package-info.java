/** Files on paper come in as a table: handed in, tried, watched, corrected. */
package org.safeconduct.staff.imports;
