/** Pages of reports: the catalogue, one report as chart and table, the board of a manager, and the same figures as files. */
package org.safeconduct.staff.reports;
