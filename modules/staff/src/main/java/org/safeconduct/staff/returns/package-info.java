/** Pages of readmission: the list of requests, a request with its thread, and every act of the requesting State. */
package org.safeconduct.staff.returns;
