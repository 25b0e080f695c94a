/** Administration: officers, powers, legal limits, jobs. */
package org.safeconduct.staff.admin;
