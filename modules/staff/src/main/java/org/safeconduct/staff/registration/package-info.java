/** Groups who came together: the list, the file, and registration itself. */
package org.safeconduct.staff.registration;
