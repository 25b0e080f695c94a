/**
 * Reports: the figures of the authority from the record itself. Each report of the catalogue is one class and one .sql file that
 * reads the views which the modules of casework publish in their schemas; none of their classes is known here. Every query
 * counts within the caller's scope only. May call access, paper and the kernel.
 */
package org.safeconduct.reporting;
