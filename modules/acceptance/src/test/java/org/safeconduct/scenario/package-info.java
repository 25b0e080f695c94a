/** Scenarios as data, and what plays them: through REST and through the browser. */
package org.safeconduct.scenario;
